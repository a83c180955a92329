package org.gradientgrader.core.assignments.explosiondetection;

import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.RiskMistake.Risk;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.AdaptiveClipping;
import org.gradientgrader.core.contract.explosiondetection.ExplosionCheck;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.expectations.ClippingFigure;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Figure.Threshold;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.Binning;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** What a student's own methods see in trainings and networks (lecture documents 000 and 002). */
final class OwnFigures {

    private static final String UNIT = "global norm, dimensionless";

    /** Three figures show the same trainings, so these are the same under every seed. */
    private static final long TRAININGS = 1;

    private static final int EPOCHS = 20;
    private static final int CHECKS = 5;
    private static final int BINS_PER_DECADE = 2;

    /** Of document 000-11. */
    private static final double MAX_NORM = 10;

    /** Learning rate at which the training breaks. */
    static final double FAST = 0.1;

    /** Learning rate at which it stays calm. */
    static final double SLOW = 0.01;

    private static final Threshold EXPLOSION =
            new Threshold("explosion", Risk.LECTURE_SIGNS.explosion());
    private static final Threshold ELEVATED =
            new Threshold("elevated", Risk.LECTURE_SIGNS.elevated());

    /** What the lecture warns of. */
    static final List<Threshold> THRESHOLDS = List.of(ELEVATED, EXPLOSION);

    private static final ClippingFigure CLIPPING = new ClippingFigure("byGlobalNorm", MAX_NORM);

    private OwnFigures() {}

    /** Shows the norms of a training, and marks what the student's watch reports of it. */
    static Exhibit training(double rate) {
        return new Exhibit(
                Figure.Kind.HISTORY,
                "Norms of a training at learning rate " + rate + ", as far as it is watched",
                (exhibit, submission, inputs) -> {
                    Watched watched = watched(submission, rate);
                    return new Figure(
                            exhibit.kind(),
                            exhibit.title(),
                            watched.text(),
                            List.of(
                                    epochs("global norm", watched.all(), watched.norms()),
                                    epochs(
                                            "epochs with events",
                                            watched.eventful(),
                                            watched.normsOf(watched.eventful()))),
                            List.of(EXPLOSION));
                });
    }

    private static Series epochs(String name, List<Integer> epochs, List<Double> norms) {
        List<String> labels = epochs.stream().map(epoch -> "epoch " + epoch).toList();
        return new Series(name, UNIT, labels, norms);
    }

    /** Shows how the same norms lie. */
    static Exhibit distribution() {
        return new Exhibit(
                Figure.Kind.LOG_HISTOGRAM,
                "Distribution of the norms of both trainings",
                (exhibit, submission, inputs) -> {
                    double[] norms =
                            Stream.of(FAST, SLOW)
                                    .flatMap(rate -> watched(submission, rate).norms().stream())
                                    .mapToDouble(norm -> norm)
                                    .toArray();
                    return distribution(exhibit, Binning.logarithmic(norms, BINS_PER_DECADE));
                });
    }

    private static Figure distribution(Exhibit exhibit, Binning bins) {
        List<String> labels = Series.numbered("bin", 1, bins.from().size());
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                "As far as they are watched. Norms that are not finite have no place on the axis and"
                        + " are counted beside it.",
                List.of(
                        new Series("from", UNIT + ", log scale", labels, bins.from()),
                        new Series("to", UNIT + ", log scale", labels, bins.to()),
                        new Series("count", "epochs", labels, bins.count())),
                List.of());
    }

    private static Watched watched(Submission submission, double rate) {
        // one network for both rates, so its parameters are drawn anew each time
        LectureTraining descent = LectureTraining.drawn(new Inputs(TRAININGS));
        return Watched.by(submission, descent.trained(rate, EPOCHS, EXPLOSION.value()));
    }

    /** Shows a student's network before and after the student's clipping (document 000-11). */
    static Exhibit clipping(Demo demo) {
        return new Exhibit(
                Figure.Kind.BEFORE_AFTER,
                "Gradients of " + demo.blueprint().name() + " before and after clipping",
                (exhibit, submission, inputs) -> {
                    Network network = demo.of(submission);
                    demo.blueprint().expectLayers(network);
                    List<Tensor> before = demo.blueprint().gradients(network, inputs);
                    List<Tensor> after =
                            submission
                                    .get(AdaptiveClipping.class)
                                    .byGlobalNorm(before, MAX_NORM)
                                    .gradients();
                    return CLIPPING.of(exhibit, before, after);
                });
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
                                Series.numbered("check", 1, CHECKS),
                                observations.stream().map(Observation::globalNorm).toList())),
                // below norms that all explode, a lower line says nothing
                explosions == CHECKS ? List.of(EXPLOSION) : List.of(EXPLOSION, ELEVATED));
    }
}
