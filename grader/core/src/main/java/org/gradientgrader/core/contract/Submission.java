package org.gradientgrader.core.contract;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;

/** What a student handed in, as something that can be called; every answer is untrusted. */
public interface Submission {

    /**
     * Returns the student's class behind its contract. Each method call is a call of student code.
     *
     * @throws NoAnswer from the returned object's methods, when the student's code gives no value
     */
    <C> C get(Class<C> contract);

    /** Calls one method of a student's class, and remembers more than its result. */
    <C, T> Observation<T> observe(Class<C> contract, Function<C, T> call);

    /** One call of student code. */
    interface Observation<T> {

        /** Returns the result. */
        T value();

        /** Returns the arguments that were passed, in order. */
        List<Object> argumentsBefore();

        /** Returns the arguments as they were after the call, in order. */
        List<Object> argumentsAfter();

        /** Returns the result as it is now, read once more from the student's process. */
        T again();

        /**
         * Runs the network that the call returned forward, in training mode.
         *
         * @param input shape {@code [batch, inputs]}
         * @return the output of each layer, input side first
         */
        List<Tensor> forward(Tensor input);

        /**
         * Trains the {@link Trainable} that the call returned for one more epoch, by its own plan.
         *
         * @param inputs shape {@code [examples, inputs]}
         * @param labels shape {@code [examples, outputs]}, 0 or 1 each
         * @param batch examples per batch, taken in order
         * @return the result as it is then
         */
        T train(Tensor inputs, Tensor labels, int batch);
    }
}
