package org.gradientgrader.core.assignments.gradienthealth;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Row;
import org.gradientgrader.core.expectations.Near;

/** Whether two answers are one, but for rounding; here NaN is equal to itself. */
final class Likeness {

    private Likeness() {}

    static boolean same(GradientHealth one, GradientHealth other) {
        return Near.alike(one.norms(), other.norms())
                && Near.alike(numbers(one), numbers(other))
                && one.vanished() == other.vanished()
                && one.weak() == other.weak()
                && one.nonFinite() == other.nonFinite();
    }

    static boolean sameRows(List<Row> ones, List<Row> others) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size())
                        .allMatch(i -> sameRow(ones.get(i), others.get(i)));
    }

    private static boolean sameRow(Row one, Row other) {
        return one.metric() == other.metric()
                && Near.alike(one.values(), other.values())
                && one.ideal().equals(other.ideal());
    }

    private static List<Double> numbers(GradientHealth health) {
        return List.of(
                health.min(),
                health.max(),
                health.mean(),
                health.std(),
                health.globalNorm(),
                health.range());
    }
}
