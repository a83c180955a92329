package org.gradientgrader.core.rubric;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.protocol.Network;

/**
 * One of the student's networks whose gradients the scorecard shows.
 *
 * @param title what students read
 * @param network asks the submission for it
 * @param loss whose gradients are shown
 * @param thresholds to compare their norms with
 */
public record Sitter(
        String title,
        Function<Submission, Network> network,
        Loss loss,
        List<Figure.Threshold> thresholds) {

    /** What is differentiated. */
    public enum Loss {
        /** The mean of the output. */
        MEAN_OUTPUT,
        /** The mean squared distance from random targets. */
        MEAN_SQUARED_ERROR
    }

    /** Copies {@code thresholds}. */
    public Sitter {
        thresholds = List.copyOf(thresholds);
    }

    /** Compares the norms with nothing. */
    public Sitter(String title, Function<Submission, Network> network, Loss loss) {
        this(title, network, loss, List.of());
    }

    /** Shows the gradients of the mean output. */
    public Sitter(String title, Function<Submission, Network> network) {
        this(title, network, Loss.MEAN_OUTPUT);
    }
}
