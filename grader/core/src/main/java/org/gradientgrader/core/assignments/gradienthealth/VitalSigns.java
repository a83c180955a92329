package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.protocol.Tensor;

/** The vital signs as they should be: nothing replaced, nothing left out. */
final class VitalSigns {

    /** The lecture's own thresholds [003]. */
    static final Thresholds LECTURE = new Thresholds(1e-6, 1e-4, 10, 100, 1e4, 1e5);

    private VitalSigns() {}

    static GradientHealth of(List<Tensor> gradients, Thresholds thresholds) {
        return ofNorms(gradients.stream().mapToDouble(Norms::of).toArray(), thresholds);
    }

    static GradientHealth ofNorms(double[] norms, Thresholds thresholds) {
        double min = Arrays.stream(norms).reduce(Double.POSITIVE_INFINITY, Math::min);
        double max = Arrays.stream(norms).reduce(0, Math::max);
        double mean = Arrays.stream(norms).sum() / norms.length;
        double[] deviations = Arrays.stream(norms).map(norm -> norm - mean).toArray();
        return new GradientHealth(
                Arrays.stream(norms).boxed().toList(),
                min,
                max,
                mean,
                Norms.of(Tensor.vector(deviations)) / Math.sqrt(norms.length),
                Norms.of(Tensor.vector(norms)),
                min == 0 ? Double.POSITIVE_INFINITY : max / min,
                count(norms, norm -> norm < thresholds.vanished()),
                count(norms, norm -> norm < thresholds.weak()),
                count(norms, norm -> !Double.isFinite(norm)));
    }

    static int count(double[] norms, DoublePredicate counted) {
        return (int) Arrays.stream(norms).filter(counted).count();
    }
}
