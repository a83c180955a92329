package org.gradientgrader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;
import org.gradientgrader.worker.bind.Binder;
import org.gradientgrader.worker.bind.CompiledClasses;
import org.gradientgrader.worker.bind.JavaTypes;
import org.gradientgrader.worker.bind.NotBound;
import org.gradientgrader.worker.bind.StudentClasses;
import org.gradientgrader.worker.compile.Source;
import org.gradientgrader.worker.compile.StudentCompiler;
import org.gradientgrader.worker.data.Arguments;
import org.gradientgrader.worker.data.Conversion;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.gradientgrader.worker.data.NotData;
import org.gradientgrader.worker.data.NotTaken;
import org.gradientgrader.worker.data.TensorConversion;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Answers requests about one submission, one after the other. */
public final class Session {

    private static final long NOT_ZERO = 0x9E3779B97F4A7C15L;

    private final ClassLoader libraries = Session.class.getClassLoader();
    private final Map<Integer, Kept> results = new HashMap<>();
    private final Map<Network, MultiLayerNetwork> keptNetworks = new HashMap<>();
    private StudentClasses classes;

    /** Starts with these classes; {@link Request.Open} replaces them. */
    public Session(StudentClasses classes) {
        this.classes = classes;
    }

    private record Kept(Object result, Type type, String packageName) {}

    /**
     * Returns the answer; whatever the student's code does short of ending the process is part of
     * it.
     */
    public Reply answer(Request request) {
        if (request instanceof Request.Hello hello) {
            return new Reply.Ready(
                    hello.nonce(), System.getProperty("java.version"), Warmup.dl4jVersion());
        } else if (request instanceof Request.Open open) {
            return open(open);
        } else if (request instanceof Request.Call call) {
            return call(call);
        } else if (request instanceof Request.Read read) {
            return read(read.handle());
        } else if (request instanceof Request.Forward forward) {
            return forward(forward);
        } else if (request instanceof Request.Train train) {
            return train(train);
        }
        throw new IllegalArgumentException("no answer to " + request);
    }

    private Reply open(Request.Open open) {
        List<Source> sources = new ArrayList<>();
        for (String file : open.files()) {
            try {
                byte[] bytes = Files.readAllBytes(Path.of(open.folder(), file));
                sources.add(new Source(file, new String(bytes, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        classes = new CompiledClasses(new StudentCompiler(libraries).compile(sources), libraries);
        return new Reply.Opened(classes.problems());
    }

    private Reply call(Request.Call call) {
        try {
            Binder.Bound method = new Binder(classes).bind(call.signature());
            resetGlobalState(call.randomSeed());
            Object[] arguments = arguments(call);
            if (isNetwork(call.signature().result())) {
                awaitNextMillisecond();
            }
            Object result = invoke(method, arguments);
            if (call.handle() != 0) {
                Signature signature = call.signature();
                results.put(
                        call.handle(),
                        new Kept(result, signature.result(), signature.packageName()));
            }
            return new Reply.Returned(
                    toPlain(result, call.signature().result()), argumentsAfter(call, arguments));
        } catch (NotBound e) {
            return e.reply();
        } catch (NotTaken e) {
            return new Reply.Unbound(e.getMessage());
        } catch (NotData e) {
            return new Reply.Unrepresentable(e.getMessage());
        } catch (StudentThrew e) {
            return Failures.describe(
                    e.getCause(), call.signature().packageName(), classes.problems());
        }
    }

    private Object[] arguments(Request.Call call) throws NotTaken, StudentThrew {
        Object[] arguments = new Object[call.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            Value value = call.arguments().get(i);
            arguments[i] =
                    value instanceof Network network
                            ? network(network, call.handle() != 0)
                            : argument(value, call.signature(), i);
        }
        return arguments;
    }

    private Object argument(Value value, Signature signature, int index)
            throws NotTaken, StudentThrew {
        JavaTypes types = new JavaTypes(classes, signature.packageName());
        try {
            return new Arguments(types::of)
                    .toObject(value, signature.parameters().get(index).type());
        } catch (InvocationTargetException e) { // the constructor of a student's record
            throw new StudentThrew(e.getCause());
        }
    }

    /**
     * A kept result may hold views of its network, which only that network's next use can spoil.
     */
    private MultiLayerNetwork network(Network network, boolean kept) {
        return kept
                ? keptNetworks.computeIfAbsent(network, NetworkBuilder::build)
                : NetworkBuilder.build(network);
    }

    /** Lists, records, arrays and networks may be of student classes, which may throw. */
    private static Value toPlain(Object result, Type type) throws NotData, StudentThrew {
        try {
            return Conversion.toPlain(result, type);
        } catch (RuntimeException | Error e) {
            throw new StudentThrew(e);
        }
    }

    private static List<Value> argumentsAfter(Request.Call call, Object[] arguments)
            throws NotData, StudentThrew {
        List<Value> after = new ArrayList<>();
        for (int i = 0; call.echoArguments() && i < arguments.length; i++) {
            after.add(toPlain(arguments[i], call.signature().parameters().get(i).type()));
        }
        return after;
    }

    /** What one call leaves behind must not reach the next. */
    private static void resetGlobalState(long randomSeed) {
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
        Nd4j.getRandom().setSeed(randomSeed == 0 ? NOT_ZERO : randomSeed); // 0 means "the clock"
    }

    private static boolean isNetwork(Type type) {
        return type.kind() == Type.Kind.NETWORK || type.kind() == Type.Kind.TRAINABLE;
    }

    /**
     * DL4J seeds a network from the clock if nobody else does; two of them must not be equal by
     * chance.
     */
    private static void awaitNextMillisecond() {
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() == now) {
            Thread.onSpinWait();
        }
    }

    private static Object invoke(Binder.Bound bound, Object[] arguments) throws StudentThrew {
        Method method = bound.method();
        try {
            method.setAccessible(true); // a public method may come from a class that is not public
            Object receiver =
                    Modifier.isStatic(method.getModifiers())
                            ? null
                            : bound.owner().getConstructor().newInstance();
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw new StudentThrew(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("bound, yet not callable: " + method, e);
        } catch (LinkageError e) {
            throw new StudentThrew(e); // a static initialiser that throws arrives bare
        }
    }

    private Reply read(int handle) {
        Kept kept = kept(handle);
        try {
            return new Reply.Returned(toPlain(kept.result(), kept.type()), List.of());
        } catch (NotData e) {
            return new Reply.Unrepresentable(e.getMessage());
        } catch (StudentThrew e) {
            return Failures.describe(e.getCause(), kept.packageName(), classes.problems());
        }
    }

    private Reply forward(Request.Forward forward) {
        Kept kept = kept(forward.handle());
        try {
            List<Value> layers = forward((MultiLayerNetwork) kept.result(), forward.input());
            return new Reply.Returned(new Value.Items(layers), List.of());
        } catch (NotData e) {
            return new Reply.Unrepresentable(e.getMessage());
        } catch (RuntimeException | Error e) {
            return Failures.describe(e, kept.packageName(), classes.problems());
        }
    }

    private static List<Value> forward(MultiLayerNetwork network, Tensor input) throws NotData {
        INDArray converted =
                TensorConversion.toArray(input)
                        .castTo(network.getLayerWiseConfigurations().getDataType());
        List<INDArray> activations = network.feedForward(converted, true);
        List<Value> layers = new ArrayList<>();
        for (INDArray activation : activations.subList(1, activations.size())) {
            layers.add(TensorConversion.toTensor(activation));
        }
        return layers;
    }

    private Reply train(Request.Train train) {
        Kept kept = kept(train.handle());
        try {
            resetGlobalState(train.randomSeed());
            Training.epoch((MultiLayerNetwork) kept.result(), train);
            return new Reply.Returned(toPlain(kept.result(), kept.type()), List.of());
        } catch (NotData e) {
            return new Reply.Unrepresentable(e.getMessage());
        } catch (StudentThrew e) {
            return Failures.describe(e.getCause(), kept.packageName(), classes.problems());
        } catch (RuntimeException | Error e) {
            return Failures.describe(e, kept.packageName(), classes.problems());
        }
    }

    private Kept kept(int handle) {
        Kept kept = results.get(handle);
        if (kept == null) {
            throw new IllegalArgumentException("no result is kept under " + handle);
        }
        return kept;
    }
}
