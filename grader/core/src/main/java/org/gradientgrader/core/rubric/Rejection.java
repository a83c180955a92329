package org.gradientgrader.core.rubric;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.Feedback;

/** An answer is wrong, and this is what the student is told. */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Feedback feedback;

    /** Rejects with a sentence and lines such as {@code got …} and {@code expected …}. */
    public Rejection(String rationale, String... details) {
        this(Feedback.of(rationale, List.of(details)));
    }

    /** Rejects with feedback that is complete but for hint and replay. */
    public Rejection(Feedback feedback) {
        super(feedback.rationale());
        this.feedback = feedback;
    }

    /** Returns the same rejection that names a mistake. */
    public Rejection naming(Mistake mistake) {
        return new Rejection(feedback.naming(mistake.misconception(), mistake.hint()));
    }

    /** Returns the same rejection that names the mistake, if there is one. */
    public Rejection naming(Optional<? extends Mistake> mistake) {
        return mistake.map(this::naming).orElse(this);
    }

    /** Returns what the student is told. */
    public Feedback feedback() {
        return feedback;
    }
}
