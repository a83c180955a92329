package org.gradientgrader.core.cohort;

import java.util.Optional;
import org.gradientgrader.core.model.Scorecard;

/** What became of one student's submission. */
public sealed interface Entry {

    /** Returns the student's name. */
    String student();

    /** Returns why the student has no grade, as a sentence; empty if there is one. */
    String reason();

    /** Returns the scorecard, if there is one that grades everything. */
    default Optional<Scorecard> grade() {
        return Optional.empty();
    }

    /** Returns whether grading it again may help: the grader or the machine failed. */
    default boolean graderFailed() {
        return false;
    }

    /** There is a scorecard, though the grader may have failed at single checks. */
    record Graded(String student, Scorecard scorecard) implements Entry {

        @Override
        public String reason() {
            return graderFailed() ? "The grader failed at some checks; grade it again." : "";
        }

        @Override
        public Optional<Scorecard> grade() {
            return Optional.of(scorecard).filter(card -> !card.incomplete());
        }

        @Override
        public boolean graderFailed() {
            return scorecard.incomplete();
        }
    }

    /** The submission cannot be read, or holds nothing of these assignments. */
    record Unreadable(String student, String reason) implements Entry {}

    /** The grader or the machine failed. */
    record Failed(String student, String reason) implements Entry {

        @Override
        public boolean graderFailed() {
            return true;
        }
    }
}
