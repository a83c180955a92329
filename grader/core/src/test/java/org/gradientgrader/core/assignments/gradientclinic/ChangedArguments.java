package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.protocol.Tensor;

/** Right answers of methods that leave their arguments in another state. */
record ChangedArguments(Submission submission) implements Submission {

    @Override
    public <C> C get(Class<C> contract) {
        return submission.get(contract);
    }

    @Override
    public <C, T> Observation<T> observe(Class<C> contract, Function<C, T> call) {
        Observation<T> observation = submission.observe(contract, call);
        return new Observation<>() {
            @Override
            public T value() {
                return observation.value();
            }

            @Override
            public List<Object> argumentsBefore() {
                return List.of(Tensor.vector(1));
            }

            @Override
            public List<Object> argumentsAfter() {
                return List.of(Tensor.vector(2));
            }

            @Override
            public T again() {
                return observation.again();
            }

            @Override
            public List<Tensor> forward(Tensor input) {
                return observation.forward(input);
            }

            @Override
            public T train(Tensor inputs, Tensor labels, int batch) {
                return observation.train(inputs, labels, batch);
            }
        };
    }
}
