package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.gradientgrader.core.contract.explosiondetection.Event;
import org.gradientgrader.core.contract.explosiondetection.EventKind;
import org.gradientgrader.core.contract.explosiondetection.Lifetime;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.contract.explosiondetection.Pattern;
import org.gradientgrader.core.contract.explosiondetection.Recent;
import org.gradientgrader.core.contract.explosiondetection.RiskLevel;
import org.gradientgrader.core.contract.explosiondetection.RiskProfile;
import org.gradientgrader.core.contract.explosiondetection.Summary;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.Trend;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.protocol.Tensor;

/** Observations, statistics, risks and reports as they should be. */
final class Explosions {

    /** Stands for an index that there is not. */
    static final int NEVER = -1;

    private Explosions() {}

    static boolean isExplosion(double norm, double threshold) {
        return norm > threshold || !Double.isFinite(norm);
    }

    static Observation observation(List<Tensor> gradients, double threshold) {
        double[] norms = gradients.stream().mapToDouble(Norms::of).toArray();
        double global = Norms.of(Tensor.vector(norms));
        return new Observation(
                global, max(norms), global / threshold, isExplosion(global, threshold));
    }

    static Summary summary(List<Double> norms, double threshold, int window) {
        int recent = Math.min(window, norms.size());
        return new Summary(
                lifetime(norms, threshold),
                recent(norms.subList(norms.size() - recent, norms.size()), threshold));
    }

    static Lifetime lifetime(List<Double> norms, double threshold) {
        int checks = norms.size();
        double explosions = count(norms, threshold);
        return new Lifetime(
                checks,
                (int) explosions,
                explosions / checks,
                max(array(norms)),
                first(norms, norm -> isExplosion(norm, threshold)),
                first(norms, norm -> !Double.isFinite(norm)));
    }

    static Recent recent(List<Double> norms, double threshold) {
        double sum = 0;
        double current = Double.NaN;
        for (double norm : norms) {
            sum += norm;
            current = norm;
        }
        return new Recent(
                norms.size(),
                count(norms, threshold),
                sum / norms.size(),
                max(array(norms)),
                current);
    }

    static RiskLevel level(Lifetime lifetime, RiskProfile profile) {
        return lifetime.firstNonFinite() == NEVER
                ? levelOf(lifetime.explosions(), lifetime.max(), profile)
                : RiskLevel.CRITICAL;
    }

    static RiskLevel levelOf(int explosions, double max, RiskProfile profile) {
        if (explosions == 0) {
            return max > profile.elevated() ? RiskLevel.MODERATE : RiskLevel.LOW;
        }
        return explosions > profile.tolerated() ? RiskLevel.CRITICAL : RiskLevel.HIGH;
    }

    static TrainingReport report(List<Double> norms, List<Double> losses, double threshold) {
        int brokenNorm = first(norms, norm -> !Double.isFinite(norm));
        int brokenLoss = first(losses, loss -> !Double.isFinite(loss));
        int broken = brokenNorm == NEVER ? brokenLoss : brokenNorm;
        if (brokenLoss != NEVER) {
            broken = Math.min(broken, brokenLoss);
        }
        int epochs = broken == NEVER ? norms.size() : broken + 1;
        List<Event> events = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            if (norms.get(epoch) > threshold && Double.isFinite(norms.get(epoch))) {
                events.add(new Event(epoch, EventKind.EXPLOSION, norms.get(epoch)));
            }
        }
        if (broken != NEVER && broken == brokenNorm) {
            events.add(new Event(broken, EventKind.NON_FINITE_NORM, norms.get(broken)));
        }
        if (broken != NEVER && broken == brokenLoss) {
            events.add(new Event(broken, EventKind.NON_FINITE_LOSS, losses.get(broken)));
        }
        return new TrainingReport(
                events, epochs, events.isEmpty() ? NEVER : events.get(0).epoch(), broken);
    }

    static Pattern pattern(List<Double> norms, double tolerance) {
        int broken = first(norms, norm -> !Double.isFinite(norm));
        double growth = growth(broken == NEVER ? norms : norms.subList(0, broken));
        return new Pattern(growth, broken == NEVER ? trend(growth, tolerance) : Trend.BROKEN);
    }

    static Trend trend(double growth, double tolerance) {
        if (growth < 1 / (1 + tolerance)) {
            return Trend.FADING;
        }
        return growth > 1 + tolerance ? Trend.GROWING : Trend.STEADY;
    }

    /** Roots before it divides, so that neither step overflows. */
    private static double growth(List<Double> norms) {
        if (norms.isEmpty()) {
            return Double.NaN;
        }
        double[] course = array(norms);
        int steps = course.length - 1;
        double root = 1.0 / steps;
        return course[steps] == course[0]
                ? 1
                : Math.pow(course[steps], root) / Math.pow(course[0], root);
    }

    /** AutoClip (Seetharaman et al. 2020), with a cap. */
    static double autoClipNorm(List<Double> history, double percentile, double cap) {
        double[] norms =
                history.stream()
                        .mapToDouble(n -> Double.isNaN(n) ? Double.POSITIVE_INFINITY : n)
                        .toArray();
        return Math.min(cap, Statistics.percentile(percentile, norms));
    }

    static int first(List<Double> values, DoublePredicate wanted) {
        for (int i = 0; i < values.size(); i++) {
            if (wanted.test(values.get(i))) {
                return i;
            }
        }
        return NEVER;
    }

    static double max(double... norms) {
        double max = 0;
        for (double norm : norms) {
            max = Math.max(max, norm);
        }
        return max;
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int count(List<Double> norms, double threshold) {
        int count = 0;
        for (double norm : norms) {
            count += isExplosion(norm, threshold) ? 1 : 0;
        }
        return count;
    }
}
