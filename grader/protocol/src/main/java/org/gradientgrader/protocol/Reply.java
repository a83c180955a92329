package org.gradientgrader.protocol;

import java.time.Duration;
import java.util.List;

/** What came of a {@link Request}: data, never a verdict. All of it is the student's word. */
public sealed interface Reply {

    /**
     * The process is warm and has not seen student code yet.
     *
     * @param nonce as in the request
     * @param javaVersion of the process
     * @param dl4jVersion of its libraries
     */
    record Ready(long nonce, String javaVersion, String dl4jVersion) implements Reply {}

    /** The sources were compiled, as far as they could be. */
    record Opened(List<Problem> problems) implements Reply {
        /** Copies {@code problems}. */
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The method returned.
     *
     * @param result its result
     * @param argumentsAfter the arguments as they are now, if the request asked for them, else
     *     empty
     */
    record Returned(Value result, List<Value> argumentsAfter) implements Reply {
        /** Copies {@code argumentsAfter}. */
        public Returned {
            argumentsAfter = List.copyOf(argumentsAfter);
        }
    }

    /**
     * The student's code threw.
     *
     * @param exception fully qualified class name
     * @param message capped; empty if there is none
     * @param frames the student's own stack frames, innermost first, as {@code
     *     SigmoidNetwork.java:42}
     */
    record Threw(String exception, String message, List<String> frames) implements Reply {
        /** Copies {@code frames}. */
        public Threw {
            frames = List.copyOf(frames);
        }

        /** Returns the exception's class name without its package. */
        public String simpleName() {
            return exception.substring(exception.lastIndexOf('.') + 1);
        }
    }

    /** There is no such method; the text says what was looked for and what was found. */
    record Unbound(String message) implements Reply {}

    /** The method, or what it calls, does not compile. */
    record NotCompiled(List<Problem> problems) implements Reply {
        /** Copies {@code problems}. */
        public NotCompiled {
            problems = List.copyOf(problems);
        }
    }

    /** The method returned something that is not data of the declared type; the text says what. */
    record Unrepresentable(String message) implements Reply {}

    /** There is no answer. Made by the grader's side, never sent. */
    record Lost(Loss loss, String message) implements Reply {

        /** Returns that no answer came within {@code budget}. */
        public static Lost timedOut(Duration budget) {
            long seconds = Math.max(1, Math.round(budget.toMillis() / 1000.0));
            return new Lost(Loss.TIMED_OUT, "no answer within " + seconds + " s");
        }
    }

    /** Why there is no answer. */
    enum Loss {
        /** The budget ran out. */
        TIMED_OUT,
        /** The student's process died or broke the channel. */
        CRASHED
    }
}
