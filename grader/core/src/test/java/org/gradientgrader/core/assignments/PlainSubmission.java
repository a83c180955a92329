package org.gradientgrader.core.assignments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** A submission of plain data: no process, no DL4J, and quick. */
public final class PlainSubmission implements Submission {

    private final Map<Class<?>, Object> classes = new HashMap<>();
    private UnaryOperator<Object> training =
            untrained -> {
                throw new UnsupportedOperationException("nothing is trained here");
            };

    /** Answers for a contract from now on. */
    public <C> PlainSubmission with(Class<C> contract, C answer) {
        classes.put(contract, answer);
        return this;
    }

    /** Takes the place of every training from now on. */
    public PlainSubmission trainedBy(UnaryOperator<Object> newTraining) {
        training = newTraining;
        return this;
    }

    @Override
    public <C> C get(Class<C> contract) {
        if (!classes.containsKey(contract)) {
            throw new IllegalArgumentException("nobody answers for " + contract.getSimpleName());
        }
        return contract.cast(classes.get(contract));
    }

    @Override
    public <C, T> Observation<T> observe(Class<C> contract, Function<C, T> call) {
        T value = call.apply(get(contract));
        return new Observation<>() {
            @Override
            public T value() {
                return value;
            }

            @Override
            public List<Object> argumentsBefore() {
                return List.of();
            }

            @Override
            public List<Object> argumentsAfter() {
                return List.of();
            }

            @Override
            public T again() {
                return value;
            }

            @Override
            public List<Tensor> forward(Tensor input) {
                return Pass.forward((Network) value, input).activations();
            }

            @Override
            @SuppressWarnings("unchecked") // what is trained stays of its type
            public T train(Tensor inputs, Tensor labels, int batch) {
                return (T) training.apply(value);
            }
        };
    }
}
