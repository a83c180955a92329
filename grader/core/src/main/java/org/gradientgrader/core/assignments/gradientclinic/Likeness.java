package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Near;

/** Whether two answers are one, but for rounding; here NaN is equal to itself. */
final class Likeness {

    private static final double ROUNDING = 1e-9;

    private Likeness() {}

    /** Whether values are the same, up to the rounding that the largest of them brings about. */
    static boolean sameCurves(List<Double> ones, List<Double> others) {
        double largest =
                others.stream().filter(Double::isFinite).mapToDouble(Math::abs).max().orElse(0);
        return all(
                ones,
                others,
                (one, other) ->
                        Near.alike(one, other) || Math.abs(one - other) <= ROUNDING * largest);
    }

    static boolean sameSteps(List<Step> ones, List<Step> others) {
        return all(ones, others, Likeness::sameStep);
    }

    static <T> boolean all(List<T> ones, List<T> others, BiPredicate<T, T> same) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size())
                        .allMatch(i -> same.test(ones.get(i), others.get(i)));
    }

    /** Whether steps are the same, whichever factors broken ones have. */
    static boolean sameButForBroken(List<Step> ones, List<Step> others) {
        return all(
                ones,
                others,
                (one, other) -> isBroken(one) && isBroken(other) || sameStep(one, other));
    }

    /** Which values overflow first in a broken step is a matter of the library. */
    private static boolean sameStep(Step one, Step other) {
        boolean sameBefore =
                isBroken(one)
                        ? isBroken(other)
                        : Near.alike(one.loss(), other.loss())
                                && Near.alike(one.globalNorm(), other.globalNorm())
                                && Near.alike(one.layerNorms(), other.layerNorms());
        return sameBefore && Near.alike(one.factor(), other.factor());
    }

    static boolean isBroken(Step step) {
        return !Double.isFinite(step.globalNorm());
    }
}
