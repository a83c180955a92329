package org.gradientgrader.core.assignments.gradienthealth;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.MeasureMistake.Measurement;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.HealthMonitor;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.LossMistake;
import org.gradientgrader.core.expectations.LossProbes;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.expectations.Tensors;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Tensor;

/** Section 1: gradients of a loss, and their vital signs. */
final class MonitorSection {

    static final Section SECTION =
            section(
                    "Section 1: The Examination",
                    check("loss_gradients", "Weight gradients of the mean squared error")
                            .criterion(
                                    10,
                                    "they equal the recomputed ones on several networks",
                                    MonitorSection::gradients)
                            .criterion(
                                    4,
                                    "giving every example twice changes nothing",
                                    MonitorSection::examplesTwice)
                            .hint(
                                    "Write the loss down for two examples with two outputs each, and differentiate it by"
                                            + " one output on paper. By how many is the sum of the squares divided?"),
                    check("gradient_health", "Vital signs of a list of gradients")
                            .criterion(
                                    6,
                                    "norms, their statistics, the global norm and the range equal the recomputed ones",
                                    MonitorSection::numbers)
                            .criterion(
                                    4,
                                    "vanished and weak layers are counted by the thresholds given",
                                    MonitorSection::counts)
                            .criterion(
                                    3,
                                    "norms that are not finite are neither replaced nor left out",
                                    MonitorSection::nonFinite)
                            .criterion(1, "an empty list is refused", MonitorSection::emptyList)
                            .hint(
                                    "Take the norms 3 and 4 and work all ten components out on paper. Then replace the 4"
                                            + " by NaN, and do it again."));

    private MonitorSection() {}

    private static final String GRADIENTS = "HealthMonitor.weightGradients";

    /** A correct answer is off by 1e-14 at the most, a numerical derivative by 1e-8. */
    private static final double TOLERANCE = 1e-9;

    private static void gradients(Submission submission, Inputs inputs) {
        new Inquiry<>(
                        Probe::right,
                        Near::tensors,
                        (Probe probe, List<Tensor> answer) ->
                                Tensors.expect(GRADIENTS, answer)
                                        .equal("dense layer", probe.right(), TOLERANCE),
                        ListMistake::suspicions)
                .ask(
                        new LossProbes(inputs).draw().iterator(),
                        probe -> gradients(submission, probe));
    }

    private static void examplesTwice(Submission submission, Inputs inputs) {
        Probe probe = new LossProbes(inputs).draw().get(0);
        List<Tensor> once = gradients(submission, probe);
        Tensors.expect(GRADIENTS, once).finite("dense layer");
        if (!(Norms.global(once) > 0)) {
            throw new Rejection(
                    GRADIENTS + " returned nothing but zeros.", "expected  a gradient to compare");
        }
        List<Tensor> twice = gradients(submission, probe.twice());
        if (!Near.tensors(twice, once)) {
            Rejection changed =
                    new Rejection(
                            GRADIENTS + " changes when every example is given twice.",
                            "got       norm " + Numbers.text(Norms.global(twice)),
                            "expected  norm " + Numbers.text(Norms.global(once)) + ", as before");
            boolean isSum = Near.numbers(Norms.global(twice), 2 * Norms.global(once));
            throw isSum ? changed.naming(LossMistake.BATCH_SUM) : changed;
        }
    }

    private static List<Tensor> gradients(Submission submission, Probe probe) {
        return submission
                .get(HealthMonitor.class)
                .weightGradients(probe.network(), probe.input(), probe.targets());
    }

    private static final String MEASURE = "HealthMonitor.measure";

    private static void numbers(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Stream<Measurement> drawn =
                Stream.of(2, 5, 9)
                        .map(n -> new Measurement(random(inputs, n), patients.thresholds()));
        Thresholds thresholds = patients.thresholds();
        Stream<Measurement> tiny =
                Stream.of(
                        new Measurement(patients.gradients(0x1p-50, 0x1p-45, 1), thresholds),
                        new Measurement(patients.gradients(0, 2, 1), thresholds));
        ask(submission, Stream.concat(tiny, drawn), MonitorSection::expectNumbers);
    }

    private static List<Tensor> random(Inputs inputs, int count) {
        List<Tensor> gradients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            gradients.add(Tensor.matrix(2, 3, inputs.normals(6, Math.pow(10, inputs.real(-2, 2)))));
        }
        return gradients;
    }

    private static void counts(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Stream<Measurement> around =
                Stream.generate(patients::thresholds)
                        .limit(4)
                        .map(
                                t ->
                                        new Measurement(
                                                patients.gradients(
                                                        patients.shuffled(
                                                                t.vanished() / 2,
                                                                t.vanished(),
                                                                t.weak() / 2,
                                                                t.weak(),
                                                                0,
                                                                1)),
                                                t));
        ask(submission, around, MonitorSection::expectCounts);
    }

    private static void nonFinite(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        double nan = Double.NaN;
        double infinity = Double.POSITIVE_INFINITY;
        Thresholds thresholds = patients.thresholds();
        Stream<Measurement> sick =
                Stream.of(
                                patients.gradients(1, nan, 2),
                                patients.gradients(1, 2, infinity),
                                patients.gradients(0, nan, infinity, 4))
                        .map(gradients -> new Measurement(gradients, thresholds));
        ask(
                submission,
                sick,
                (question, answer) -> {
                    expectNumbers(question, answer);
                    expectCounts(question, answer);
                });
    }

    private static void ask(
            Submission submission,
            Stream<Measurement> questions,
            BiConsumer<Measurement, GradientHealth> judge) {
        new Inquiry<>(Measurement::right, Likeness::same, judge, MeasureMistake::suspicions)
                .ask(
                        questions.iterator(),
                        q ->
                                submission
                                        .get(HealthMonitor.class)
                                        .measure(q.gradients(), q.thresholds()));
    }

    private static void expectNumbers(Measurement question, GradientHealth actual) {
        GradientHealth right = question.right();
        if (actual.norms().size() != right.norms().size()) {
            throw new Rejection(
                    MEASURE + " returned another number of norms than there are arrays.",
                    "got       " + Numbers.count(actual.norms().size(), "norm"),
                    "expected  " + Numbers.count(right.norms().size(), "norm"));
        }
        for (int i = 0; i < right.norms().size(); i++) {
            equal("norm " + (i + 1), actual.norms().get(i), right.norms().get(i));
        }
        equal("min", actual.min(), right.min());
        equal("max", actual.max(), right.max());
        equal("mean", actual.mean(), right.mean());
        Scalars.equal(subject("std"), actual.std(), right.std(), TOLERANCE, right.max());
        equal("globalNorm", actual.globalNorm(), right.globalNorm());
        equal("range", actual.range(), right.range());
    }

    private static void equal(String component, double actual, double expected) {
        Scalars.equal(subject(component), actual, expected, TOLERANCE);
    }

    private static void expectCounts(Measurement question, GradientHealth actual) {
        GradientHealth right = question.right();
        expectCount("vanished", actual.vanished(), right.vanished());
        expectCount("weak", actual.weak(), right.weak());
        expectCount("nonFinite", actual.nonFinite(), right.nonFinite());
    }

    private static void expectCount(String component, int actual, int expected) {
        if (actual != expected) {
            throw new Rejection(
                    subject(component) + " is not the number of such norms.",
                    "got       " + actual,
                    "expected  " + expected);
        }
    }

    private static String subject(String component) {
        return "The " + component + " of " + MEASURE;
    }

    private static void emptyList(Submission submission, Inputs inputs) {
        Thresholds thresholds = new Patients(inputs).thresholds();
        Refusals.expect(
                IllegalArgumentException.class,
                MEASURE,
                "for an empty list",
                () -> submission.get(HealthMonitor.class).measure(List.of(), thresholds));
    }
}
