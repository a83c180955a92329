package org.gradientgrader.core.expectations;

import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.protocol.Tensor;

/**
 * Gradients before and after a student's clipping by the global norm, in whichever assignment.
 *
 * @param method of the student, for example {@code clip}
 * @param maximumNorm that it was given
 */
public record ClippingFigure(String method, double maximumNorm) {

    /**
     * Returns the norms of each layer and of all together, before and after.
     *
     * @param exhibit which has kind and title
     * @param before weight gradients, input side first
     * @param after what the student's method made of them
     */
    public Figure of(Exhibit exhibit, List<Tensor> before, List<Tensor> after) {
        if (before.size() != after.size()) {
            return exhibit.absent(
                    method
                            + " returned another number of arrays than it was given: "
                            + after.size()
                            + ", not "
                            + before.size());
        }
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "The student's "
                        + method
                        + " on the weight gradients, at a maximum norm of "
                        + Numbers.text(maximumNorm)
                        + " for all layers together.",
                List.of(norms("before clipping", before), norms("after clipping", after)),
                List.of(new Figure.Threshold("maximum norm", maximumNorm)));
    }

    private static Series norms(String name, List<Tensor> gradients) {
        int layers = gradients.size();
        return new Series(
                name,
                "norm, dimensionless",
                Stream.concat(
                                Series.numbered("layer", 1, layers).stream(),
                                Stream.of("layer 1–" + layers))
                        .toList(),
                Stream.concat(gradients.stream().map(Norms::of), Stream.of(Norms.global(gradients)))
                        .toList());
    }
}
