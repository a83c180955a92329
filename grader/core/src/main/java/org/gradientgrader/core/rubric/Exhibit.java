package org.gradientgrader.core.rubric;

import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.model.Figure;

/**
 * Something that a student's code does and the scorecard shows as a figure, whether it is right or
 * not.
 *
 * @param kind how it is drawn
 * @param title what students read
 * @param sketch gets the numbers
 */
public record Exhibit(Figure.Kind kind, String title, Sketch sketch) {

    /** Gets the numbers of a figure. */
    @FunctionalInterface
    public interface Sketch {

        /**
         * Returns the figure.
         *
         * @param exhibit which has its kind and title
         * @param submission to ask
         * @param inputs the same for the same seed and title
         * @throws NoAnswer if the submission gives none
         */
        Figure draw(Exhibit exhibit, Submission submission, Inputs inputs);
    }

    /** Returns the figure of this submission. */
    public Figure of(Submission submission, Inputs inputs) {
        return sketch.draw(this, submission, inputs);
    }

    /** Returns that there is nothing to draw, and why. */
    public Figure absent(String reason) {
        return Figure.absent(kind, title, reason);
    }
}
