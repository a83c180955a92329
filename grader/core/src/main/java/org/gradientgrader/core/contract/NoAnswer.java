package org.gradientgrader.core.contract;

import org.gradientgrader.protocol.Reply;

/** The student's code gave no value; carries what it gave instead. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Reply reply;
    private final String call;

    /** Wraps the reply to {@code call}, for example {@code SigmoidNetwork.network}. */
    public NoAnswer(String call, Reply reply) {
        super(call + ": " + reply);
        this.call = call;
        this.reply = reply;
    }

    /** Returns which method was called. */
    public String call() {
        return call;
    }

    /** Returns what came instead of a value. */
    public Reply reply() {
        return reply;
    }

    /** Returns whether the method still holds its TODO. */
    public boolean isTodo() {
        return reply instanceof Reply.Threw threw
                && threw.exception().equals(UnsupportedOperationException.class.getName())
                && threw.message().startsWith("TODO");
    }
}
