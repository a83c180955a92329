package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientclinic.GradientAnalyzer;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.expectations.Arguments;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.LossProbes;
import org.gradientgrader.core.expectations.LossProbes.Probe;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;

/** What is asked of {@code analyze}. */
final class AnalysisExamination {

    private static final String ANALYZE = "GradientAnalyzer.analyze";

    /** In doubles a correct answer is off by 1e-13 at the most, a numerical derivative by 1e-8. */
    private static final double TOLERANCE = 1e-9;

    private AnalysisExamination() {}

    static void sizes(Submission submission, Inputs inputs) {
        ask(submission, new LossProbes(inputs).draw().stream(), AnalysisExamination::expectSizes);
    }

    static void zerosAndBiases(Submission submission, Inputs inputs) {
        List<Probe> probes = new LossProbes(inputs).draw();
        ask(
                submission,
                Stream.of(
                        Patients.withDeadUnits(probes.get(0)),
                        Patients.faint(probes.get(2)),
                        Patients.withDeadUnits(probes.get(1)),
                        probes.get(0)),
                AnalysisExamination::expectZerosAndBiases);
    }

    static void nan(Submission submission, Inputs inputs) {
        Probe healthy = Patients.smooth(new LossProbes(inputs).draw().get(1));
        for (LayerAnalysis layer : analyze(submission, healthy)) {
            if (!Double.isFinite(layer.norm())) {
                throw new Rejection(
                        ANALYZE + " returned a norm that is not finite for finite gradients.",
                        "got       " + Numbers.text(layer.norm()));
            }
        }
        ask(
                submission,
                Stream.of(Patients.withoutTarget(healthy)),
                (probe, actual) -> {
                    expectSizes(probe, actual);
                    expectZerosAndBiases(probe, actual);
                });
    }

    static void keepsArguments(Submission submission, Inputs inputs) {
        Probe probe = new LossProbes(inputs).draw().get(0);
        Observation<List<LayerAnalysis>> observation =
                submission.observe(
                        GradientAnalyzer.class,
                        s -> s.analyze(probe.network(), probe.input(), probe.targets()));
        expectCount(probe, observation.value()); // to do nothing is no merit
        Arguments.expectUnchanged(ANALYZE, observation, AnalysisMistake.MUTATED_INPUT);
    }

    private static void ask(
            Submission submission,
            Stream<Probe> probes,
            BiConsumer<Probe, List<LayerAnalysis>> judge) {
        new Inquiry<>(Analyses::right, Analyses::same, judge, AnalysisMistake::suspicions)
                .ask(probes.iterator(), probe -> analyze(submission, probe));
    }

    private static List<LayerAnalysis> analyze(Submission submission, Probe probe) {
        return submission
                .get(GradientAnalyzer.class)
                .analyze(probe.network(), probe.input(), probe.targets());
    }

    private static void expectSizes(Probe probe, List<LayerAnalysis> actual) {
        expectCount(probe, actual);
        List<LayerAnalysis> expected = Analyses.right(probe);
        for (int i = 0; i < expected.size(); i++) {
            LayerAnalysis right = expected.get(i);
            LayerAnalysis got = actual.get(i);
            equal("norm", i, got.norm(), right.norm(), right.norm());
            equal(
                    "mean magnitude",
                    i,
                    got.meanMagnitude(),
                    right.meanMagnitude(),
                    right.meanMagnitude());
            // from squares and mean alone, without all differences, it is right up to their size
            double size =
                    right.norm() / Math.sqrt(probe.network().denseLayers().get(i).weights().size());
            equal("deviation", i, got.deviation(), right.deviation(), size);
        }
    }

    private static void expectZerosAndBiases(Probe probe, List<LayerAnalysis> actual) {
        expectCount(probe, actual);
        List<LayerAnalysis> expected = Analyses.right(probe);
        for (int i = 0; i < expected.size(); i++) {
            LayerAnalysis right = expected.get(i);
            equal("share of zeros", i, actual.get(i).zeroShare(), right.zeroShare(), 1);
            equal(
                    "norm of the biases",
                    i,
                    actual.get(i).biasNorm(),
                    right.biasNorm(),
                    right.biasNorm());
        }
    }

    private static void expectCount(Probe probe, List<LayerAnalysis> actual) {
        int layers = probe.network().denseLayers().size();
        if (actual.size() != layers) {
            throw new Rejection(
                    ANALYZE + " returned another number of analyses than there are dense layers.",
                    "got       " + actual.size(),
                    "expected  " + layers);
        }
    }

    private static void equal(
            String component, int layer, double actual, double expected, double scale) {
        Scalars.equal(
                "The " + component + " of layer " + (layer + 1) + " by " + ANALYZE,
                actual,
                expected,
                TOLERANCE,
                scale);
    }
}
