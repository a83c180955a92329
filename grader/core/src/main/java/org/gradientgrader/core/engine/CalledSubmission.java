package org.gradientgrader.core.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Value;

/** A submission behind a port: contract calls become requests. */
final class CalledSubmission implements Submission {

    private final MeteredPort port;
    private final Map<Signature, Reply> withoutArguments = new HashMap<>();
    private long randomSeed = 1;
    private int handles;

    CalledSubmission(MeteredPort port) {
        this.port = port;
    }

    /**
     * The random seed of the next call; they follow on each other, because equal ones would hide a
     * missing seed.
     */
    void setRandomSeed(long seed) {
        randomSeed = seed;
    }

    @Override
    public <C> C get(Class<C> contract) {
        return face(contract, this::plainCall);
    }

    @Override
    public <C, T> Observation<T> observe(Class<C> contract, Function<C, T> call) {
        List<Observed<T>> observed = new ArrayList<>();
        T value =
                call.apply(
                        face(
                                contract,
                                (proxy, method, arguments) -> {
                                    int handle = ++handles;
                                    Reply.Returned reply =
                                            returned(method, ask(method, arguments, true, handle));
                                    observed.add(
                                            new Observed<>(
                                                    method, listed(arguments), handle, reply));
                                    return result(method, reply);
                                }));
        if (observed.size() != 1) {
            throw new IllegalArgumentException(
                    "an observation is of one call, not of " + observed.size());
        }
        return observed.get(0).with(value, this);
    }

    private static <C> C face(Class<C> contract, InvocationHandler handler) {
        return contract.cast(
                Proxy.newProxyInstance(
                        contract.getClassLoader(), new Class<?>[] {contract}, handler));
    }

    /** A call without arguments is asked once: its answer is the same each time. */
    private Object plainCall(Object proxy, Method method, Object[] arguments) {
        Optional<Reply> known = Optional.ofNullable(withoutArguments.get(Signatures.of(method)));
        return result(
                method, returned(method, known.orElseGet(() -> ask(method, arguments, false, 0))));
    }

    private Reply ask(Method method, Object[] arguments, boolean echo, int handle) {
        Signature signature = Signatures.of(method);
        if (withoutArguments.get(signature) instanceof Reply.Lost lost) {
            return lost; // an endless loop would only be endless again
        }
        List<Value> values = listed(arguments).stream().map(PlainData::toValue).toList();
        Reply reply = port.ask(new Request.Call(signature, values, randomSeed++, echo, handle));
        if (values.isEmpty()) {
            withoutArguments.put(signature, reply);
        }
        return reply;
    }

    /** A proxy gets no array at all where there are no arguments. */
    private static List<Object> listed(Object[] arguments) {
        return arguments == null ? List.of() : List.of(arguments);
    }

    private static Reply.Returned returned(Method method, Reply reply) {
        if (reply instanceof Reply.Returned returned) {
            return returned;
        }
        throw new NoAnswer(name(method), reply);
    }

    private static Object result(Method method, Reply.Returned reply) {
        return plain(method, reply.result(), method.getGenericReturnType());
    }

    private static Object plain(Method method, Value value, java.lang.reflect.Type type) {
        try {
            return PlainData.toObject(value, type);
        } catch (PlainData.Mismatch e) {
            throw new NoAnswer(name(method), new Reply.Unrepresentable(e.getMessage()));
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** A call that was made and can be looked at again. */
    private record Observed<T>(
            Method method, List<Object> arguments, int handle, Reply.Returned reply) {

        Observation<T> with(T value, CalledSubmission submission) {
            return new Observation<>() {
                @Override
                public T value() {
                    return value;
                }

                @Override
                public List<Object> argumentsBefore() {
                    return arguments;
                }

                @Override
                public List<Object> argumentsAfter() {
                    java.lang.reflect.Type[] types = method.getGenericParameterTypes();
                    List<Object> after = new ArrayList<>();
                    for (int i = 0; i < types.length; i++) {
                        after.add(plain(method, argument(i), types[i]));
                    }
                    return after;
                }

                @Override
                @SuppressWarnings(
                        "unchecked") // read as the method's own return type, like the first time
                public T again() {
                    Reply again = submission.port.ask(new Request.Read(handle));
                    return (T) result(method, returned(method, again));
                }

                @Override
                public List<Tensor> forward(Tensor input) {
                    Reply layers = submission.port.ask(new Request.Forward(handle, input));
                    return toTensors(returned(method, layers).result());
                }

                @Override
                @SuppressWarnings("unchecked") // as for again()
                public T train(Tensor inputs, Tensor labels, int batch) {
                    Reply trained =
                            submission.port.ask(
                                    new Request.Train(
                                            handle,
                                            inputs,
                                            labels,
                                            batch,
                                            submission.randomSeed++));
                    return (T) result(method, returned(method, trained));
                }

                private List<Tensor> toTensors(Value value) {
                    if (value instanceof Value.Items items
                            && items.elements().stream().allMatch(Tensor.class::isInstance)) {
                        return items.elements().stream().map(Tensor.class::cast).toList();
                    }
                    throw new NoAnswer(
                            name(method), new Reply.Unrepresentable("no list of layer outputs"));
                }
            };
        }

        private Value argument(int index) {
            if (index >= reply.argumentsAfter().size()) {
                throw new NoAnswer(
                        name(method), new Reply.Unrepresentable("no arguments to look at"));
            }
            return reply.argumentsAfter().get(index);
        }
    }
}
