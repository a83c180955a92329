package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.RiskMistake.Risk;
import org.gradientgrader.core.assignments.explosiondetection.WatchMistake.Training;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Figure.Threshold;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.Binning;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Network;

/** What a student's own methods see in trainings and networks (lecture documents 000 and 002). */
final class OwnFigures {

    private static final String UNIT = "global norm, dimensionless";

    /** Two figures show the same trainings, so these are the same under every seed. */
    private static final long TRAININGS = 1;

    private static final int EPOCHS = 20;
    private static final int CHECKS = 5;
    private static final int BINS_PER_DECADE = 2;
    private static final double FAST = 0.1;
    private static final double SLOW = 0.01;

    private static final Threshold EXPLOSION =
            new Threshold("explosion", Risk.LECTURE_SIGNS.explosion());
    private static final Threshold ELEVATED =
            new Threshold("elevated", Risk.LECTURE_SIGNS.elevated());

    /** What the lecture warns of. */
    static final List<Threshold> THRESHOLDS = List.of(ELEVATED, EXPLOSION);

    private OwnFigures() {}

    /** A training, and what the student's watch reports on it. */
    private record Watched(double rate, Training training, TrainingReport report) {

        /** Norms up to where the student's watch ended, which may be anywhere. */
        List<Double> norms() {
            int epochs = Math.max(0, Math.min(report.epochs(), training.norms().size()));
            return training.norms().subList(0, epochs);
        }

        Series series() {
            return new Series(
                    "learning rate " + rate, UNIT, numbered("epoch", 0, norms().size()), norms());
        }

        String text() {
            return "Learning rate "
                    + rate
                    + ": "
                    + Numbers.count(report.events().size(), "event")
                    + (report.events().isEmpty()
                            ? "."
                            : ", the first in epoch " + report.firstEvent() + ".");
        }
    }

    /** Shows the norms of two trainings that differ in their learning rate. */
    static Exhibit trainings() {
        return new Exhibit(
                Figure.Kind.LINES,
                "Norms of two trainings, as far as they are watched",
                (exhibit, submission, inputs) -> {
                    List<Watched> both = watched(submission);
                    return new Figure(
                            exhibit.kind(),
                            exhibit.title(),
                            "One network at two learning rates, reported by the student's watch. "
                                    + both.get(0).text()
                                    + " "
                                    + both.get(1).text(),
                            both.stream().map(Watched::series).toList(),
                            List.of(EXPLOSION));
                });
    }

    /** Shows how the same norms lie. */
    static Exhibit distribution() {
        return new Exhibit(
                Figure.Kind.LOG_HISTOGRAM,
                "Distribution of these norms",
                (exhibit, submission, inputs) -> {
                    double[] norms =
                            watched(submission).stream()
                                    .flatMap(watched -> watched.norms().stream())
                                    .mapToDouble(norm -> norm)
                                    .toArray();
                    return distribution(exhibit, Binning.logarithmic(norms, BINS_PER_DECADE));
                });
    }

    private static Figure distribution(Exhibit exhibit, Binning bins) {
        List<String> labels = numbered("bin", 1, bins.from().size());
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "Both trainings together. Norms that are not finite have no place on the axis and"
                        + " are counted beside it.",
                List.of(
                        new Series("from", UNIT + ", log scale", labels, bins.from()),
                        new Series("to", UNIT + ", log scale", labels, bins.to()),
                        new Series("count", "epochs", labels, bins.count())),
                List.of());
    }

    private static List<Watched> watched(Submission submission) {
        Descent descent = Descent.drawn(new Inputs(TRAININGS));
        List<Watched> watched = new ArrayList<>();
        for (double rate : new double[] {FAST, SLOW}) {
            Training training = descent.trained(rate, EPOCHS, EXPLOSION.value());
            watched.add(
                    new Watched(
                            rate,
                            training,
                            submission
                                    .get(TrainingWatch.class)
                                    .watch(
                                            training.norms(),
                                            training.losses(),
                                            training.threshold())));
        }
        return watched;
    }

    /** Shows what the student's check finds in one of the student's networks, batch by batch. */
    static Exhibit checks(Demo demo) {
        return new Exhibit(
                Figure.Kind.LINES,
                "Five checks of " + demo.blueprint().name(),
                (exhibit, submission, inputs) -> {
                    Network network = demo.of(submission);
                    demo.blueprint().expectLayers(network);
                    ExplosionCheck check = submission.get(ExplosionCheck.class);
                    List<Observation> observations =
                            Stream.generate(() -> demo.blueprint().gradients(network, inputs))
                                    .limit(CHECKS)
                                    .map(gradients -> check.check(gradients, EXPLOSION.value()))
                                    .toList();
                    return checks(exhibit, observations);
                });
    }

    private static Figure checks(Exhibit exhibit, List<Observation> observations) {
        int explosions = (int) observations.stream().filter(Observation::exploded).count();
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "The student's check on five batches: "
                        + Numbers.count(explosions, "explosion")
                        + ".",
                List.of(
                        new Series(
                                "global norm",
                                UNIT,
                                numbered("check", 1, CHECKS),
                                observations.stream().map(Observation::globalNorm).toList())),
                // below norms that all explode, a lower line says nothing
                explosions == CHECKS ? List.of(EXPLOSION) : List.of(EXPLOSION, ELEVATED));
    }

    private static List<String> numbered(String what, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> what + " " + i).toList();
    }
}
