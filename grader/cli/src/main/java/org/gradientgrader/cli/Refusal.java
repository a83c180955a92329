package org.gradientgrader.cli;

/** The command cannot do what it was asked to do; the message is the sentence for the user. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
