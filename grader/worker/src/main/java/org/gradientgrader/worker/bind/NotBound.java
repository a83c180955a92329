package org.gradientgrader.worker.bind;

import org.gradientgrader.protocol.Reply;

/** The submission has no such method; carries the reply that says so. */
public final class NotBound extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Reply reply;

    NotBound(Reply reply) {
        super(reply.toString());
        this.reply = reply;
    }

    /** Returns the reply to send. */
    public Reply reply() {
        return reply;
    }
}
