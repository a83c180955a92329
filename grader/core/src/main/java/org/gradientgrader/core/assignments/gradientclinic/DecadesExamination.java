package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientclinic.DecadesMistake.Way;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.GradientAnalyzer;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Inputs;

/** What is asked of {@code decades}. */
final class DecadesExamination {

    private static final String DECADES = "GradientAnalyzer.decades";

    /** Of a decade. */
    private static final double TOLERANCE = 1e-9;

    private DecadesExamination() {}

    static void decades(Submission submission, Inputs inputs) {
        Way falling = Way.drawn(inputs, 5);
        ask(
                submission,
                Stream.of(
                        falling.between(inputs.real(1e-10, 1e-9), inputs.real(1, 10)),
                        Way.drawn(inputs, 4).between(inputs.real(10, 1000), inputs.real(0.1, 1)),
                        Way.drawn(inputs, 12),
                        falling,
                        Way.drawn(inputs, 1)),
                DecadesExamination::expect);
    }

    static void specialDecades(Submission submission, Inputs inputs) {
        double norm = inputs.real(0.1, 10);
        double nan = Double.NaN;
        double infinity = Double.POSITIVE_INFINITY;
        ask(
                submission,
                Stream.of(
                        Way.drawn(inputs, 4),
                        between(inputs, 0, norm),
                        between(inputs, 0, 0),
                        between(inputs, norm, 0),
                        between(inputs, nan, norm),
                        between(inputs, norm, nan),
                        between(inputs, infinity, norm),
                        between(inputs, infinity, infinity)),
                DecadesExamination::expectSpecial);
    }

    private static Way between(Inputs inputs, double first, double last) {
        return Way.drawn(inputs, inputs.integer(3, 6)).between(first, last);
    }

    private static void ask(
            Submission submission, Stream<Way> ways, BiConsumer<Way, Double> judge) {
        new Inquiry<>(Way::right, Near::alike, judge, DecadesMistake::suspicions)
                .ask(
                        ways.iterator(),
                        way -> submission.get(GradientAnalyzer.class).decades(way.layers()));
    }

    private static void expect(Way way, double actual) {
        Scalars.equal(
                DECADES
                        + " for norms from "
                        + Numbers.text(way.first().norm())
                        + " in the first layer to "
                        + Numbers.text(way.last().norm())
                        + " in the last",
                actual,
                way.right(),
                TOLERANCE,
                1);
    }

    /** What becomes of ordinary norms is another criterion's question. */
    private static void expectSpecial(Way way, double actual) {
        if (!Double.isFinite(way.right()) || !Double.isFinite(actual)) {
            expect(way, actual);
        }
    }

    static void emptyList(Submission submission, Inputs inputs) {
        Refusals.expect(
                IllegalArgumentException.class,
                DECADES,
                "for an empty list",
                () -> submission.get(GradientAnalyzer.class).decades(List.of()));
    }
}
