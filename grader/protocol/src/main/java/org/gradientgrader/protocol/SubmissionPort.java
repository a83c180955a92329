package org.gradientgrader.protocol;

import java.time.Duration;

/** What a submission offers to the grader, wherever its code runs. */
public interface SubmissionPort {

    /**
     * Asks and waits.
     *
     * @param request a question
     * @param budget how long the answer may take
     * @return the answer, or {@link Reply.Lost} when none came in time; never an exception for what
     *     student code does
     */
    Reply ask(Request request, Duration budget);

    /** Does what has to be done before the next question and is not the submission's own time. */
    default void prepare() {
        // nothing, where the code is there already
    }
}
