package org.gradientgrader.core.expectations;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Tensor;

/** Expectations about lists of arrays. */
public final class Tensors {

    private final String call;
    private final List<Tensor> actual;

    private Tensors(String call, List<Tensor> actual) {
        this.call = call;
        this.actual = actual;
    }

    /** Starts an expectation about what {@code call} returned. */
    public static Tensors expect(String call, List<Tensor> actual) {
        return new Tensors(call, actual);
    }

    /**
     * Expects the same arrays in the same order.
     *
     * @param each what an array stands for, for example {@code dense layer}
     * @param expected our own
     * @param tolerance of the relative distance of each array, {@code ‖got - expected‖ /
     *     ‖expected‖}
     * @throws Rejection naming the first thing that differs: the count, a shape, a NaN, the worst
     *     array
     */
    public void equal(String each, List<Tensor> expected, double tolerance) {
        sameShapes(each, expected);
        finite(each);
        int worst = 0;
        for (int i = 0; i < expected.size(); i++) {
            if (!(distance(i, expected) <= distance(worst, expected))) {
                worst = i;
            }
        }
        if (!(distance(worst, expected) <= tolerance)) {
            throw different(each, worst, expected.get(worst), tolerance);
        }
    }

    /** Expects as many arrays as {@code expected} has, with the same shapes in the same order. */
    public void sameShapes(String each, List<Tensor> expected) {
        if (actual.size() != expected.size()) {
            throw new Rejection(
                    call
                            + " returned "
                            + Numbers.count(actual.size(), "array")
                            + "; one for each "
                            + each
                            + " is expected.",
                    "got       " + Numbers.count(actual.size(), "array") + shapes(actual),
                    "expected  " + Numbers.count(expected.size(), "array") + shapes(expected));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!actual.get(i).sameShapeAs(expected.get(i))) {
                throw new Rejection(
                        call
                                + " returned an array of another shape for "
                                + each
                                + " "
                                + (i + 1)
                                + ".",
                        "got       " + actual.get(i).shapeText() + " at index " + i,
                        "expected  "
                                + expected.get(i).shapeText()
                                + "; all of them:"
                                + shapes(expected));
            }
        }
    }

    /** Expects no NaN and no infinity. */
    public void finite(String each) {
        for (int i = 0; i < actual.size(); i++) {
            if (!Arrays.stream(actual.get(i).values()).allMatch(Double::isFinite)) {
                throw new Rejection(
                        call + " returned NaN or infinite values for " + each + " " + (i + 1) + ".",
                        "where     array " + i + " of shape " + actual.get(i).shapeText());
            }
        }
    }

    private double distance(int index, List<Tensor> expected) {
        return Norms.relativeDistance(actual.get(index), expected.get(index));
    }

    private Rejection different(String each, int index, Tensor expected, double tolerance) {
        Tensor got = actual.get(index);
        return new Rejection(
                call
                        + " returned other values than the recomputed ones for "
                        + each
                        + " "
                        + (index + 1)
                        + ".",
                "got       norm " + Numbers.text(Norms.of(got)) + " at index " + index,
                "expected  norm " + Numbers.text(Norms.of(expected)),
                "error     "
                        + Numbers.roughly(Norms.relativeDistance(got, expected))
                        + " relative, at most "
                        + Numbers.roughly(tolerance)
                        + worstElement(got, expected));
    }

    private static String worstElement(Tensor got, Tensor expected) {
        int worst = 0;
        for (int i = 0; i < got.size(); i++) {
            if (Math.abs(got.at(i) - expected.at(i))
                    > Math.abs(got.at(worst) - expected.at(worst))) {
                worst = i;
            }
        }
        return got.size() == 0
                ? ""
                : "; worst at "
                        + position(worst, got.shape())
                        + ": "
                        + Numbers.text(got.at(worst))
                        + " instead of "
                        + Numbers.text(expected.at(worst));
    }

    private static String position(int flat, int[] shape) {
        int[] position = new int[shape.length];
        int rest = flat;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            position[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return Arrays.toString(position);
    }

    private static String shapes(List<Tensor> tensors) {
        StringBuilder text = new StringBuilder();
        tensors.stream().limit(8).forEach(t -> text.append(' ').append(t.shapeText()));
        return tensors.size() > 8 ? text + " …" : text.toString();
    }
}
