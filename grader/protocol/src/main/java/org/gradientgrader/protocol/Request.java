package org.gradientgrader.protocol;

import java.util.List;

/** A question to a submission; each gets exactly one {@link Reply}. */
public sealed interface Request {

    /**
     * Say that you are there, before any student code is touched; answered by {@link Reply.Ready}.
     */
    record Hello(long nonce) implements Request {}

    /**
     * Compile these sources and offer their classes; answered by {@link Reply.Opened}.
     *
     * @param folder absolute path of the root of the sources
     * @param files paths below it, with {@code /}, for example {@code
     *     gradientflow/SigmoidNetwork.java}
     */
    record Open(String folder, List<String> files) implements Request {
        /** Copies {@code files}. */
        public Open {
            files = List.copyOf(files);
        }
    }

    /**
     * Call a method on a fresh instance of the student's class.
     *
     * @param signature which method
     * @param arguments one for each parameter
     * @param randomSeed what the process's random generator is set to before the call
     * @param echoArguments whether the reply shows the arguments as they are after the call
     * @param handle a positive number under which the result is kept for {@link Read} and {@link
     *     Forward}; 0 to forget it. Calls that keep their results share one network for equal
     *     network arguments; all others get a fresh one
     */
    record Call(
            Signature signature,
            List<Value> arguments,
            long randomSeed,
            boolean echoArguments,
            int handle)
            implements Request {
        /** Copies {@code arguments}. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Read a kept result once more, as it is now. */
    record Read(int handle) implements Request {}

    /**
     * Run a kept network forward in training mode.
     *
     * @param handle of a result that is a network
     * @param input shape {@code [batch, inputs]}
     */
    record Forward(int handle, Tensor input) implements Request {}

    /**
     * Train a kept network for one epoch, batch after batch in the given order, by its own plan;
     * answered by the network as it is then.
     *
     * @param handle of a result that is a {@link Trainable}
     * @param inputs shape {@code [examples, inputs]}
     * @param labels shape {@code [examples, outputs]}: 0 or 1 each
     * @param batch examples per batch; the last one may have fewer
     * @param randomSeed what the process's random generator is set to before, for dropout
     */
    record Train(int handle, Tensor inputs, Tensor labels, int batch, long randomSeed)
            implements Request {}
}
