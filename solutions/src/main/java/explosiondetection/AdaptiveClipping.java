package explosiondetection;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Section 5. Four ways to hold gradients back; none of them mends a bad initialisation. */
public class AdaptiveClipping {

    /**
     * Clips by the global norm (Pascanu, Mikolov and Bengio 2013, algorithm 1): gradients whose
     * norm is above {@code maxNorm} are scaled down together, so that they have this norm.
     *
     * @param gradients arrays of any shape, left unchanged
     * @param maxNorm positive
     * @return the gradients, with their norm before and after
     * @throws ArithmeticException if an element is not finite: such a gradient has no direction
     * @throws IllegalArgumentException if {@code maxNorm} is not positive
     */
    public Clipped byGlobalNorm(List<INDArray> gradients, double maxNorm) {
        // STARTER: throw new UnsupportedOperationException("TODO 5.1: clip by the global norm");
        // BEGIN SOLUTION
        requirePositive(maxNorm);
        double before = ExplosionCheck.globalNorm(gradients);
        if (!Double.isFinite(before)) {
            throw new ArithmeticException("gradients of norm " + before + " cannot be clipped");
        }
        if (before <= maxNorm) {
            return new Clipped(gradients, before, before, false);
        }
        List<INDArray> scaled = gradients.stream().map(g -> g.mul(maxNorm / before)).toList();
        return new Clipped(scaled, before, ExplosionCheck.globalNorm(scaled), true);
        // END SOLUTION
    }

    /**
     * Clips by value: every element is cut off at {@code -bound} and {@code bound}.
     *
     * @param gradients arrays of any shape, left unchanged; a NaN stays NaN
     * @param bound positive
     * @return arrays of the same shapes, in the same order
     * @throws IllegalArgumentException if {@code bound} is not positive
     */
    public List<INDArray> byValue(List<INDArray> gradients, double bound) {
        // STARTER: throw new UnsupportedOperationException("TODO 5.2: clip by value");
        // BEGIN SOLUTION
        requirePositive(bound);
        return gradients.stream().map(gradient -> cutOff(gradient, bound)).toList();
        // END SOLUTION
    }

    /**
     * Chooses a global norm to clip at by the norms so far: AutoClip (Seetharaman et al. 2020),
     * with a cap for histories that begin with an explosion.
     *
     * <p>It is the percentile of the norms, but {@code cap} at most. With norms sorted as
     * n<sub>0</sub> to n<sub>k</sub>, the percentile p lies at the place {@code p / 100 * k};
     * between two places, it is interpolated linearly. Norms that are not finite, NaN too, stay in
     * the history, as larger than all others; where one of them enters with a weight above 0, the
     * result is {@code cap}.
     *
     * @param history global norms so far, the latest one included
     * @param percentile 0 to 100
     * @param cap positive
     * @return a norm, {@code cap} at most
     * @throws IllegalArgumentException if the history is empty, the percentile is not within 0 and
     *     100, or {@code cap} is not positive
     */
    public double autoClipNorm(List<Double> history, double percentile, double cap) {
        // STARTER: throw new UnsupportedOperationException("TODO 5.3: choose a norm by the history");
        // BEGIN SOLUTION
        requirePositive(cap);
        if (history.isEmpty() || !(0 <= percentile && percentile <= 100)) {
            throw new IllegalArgumentException(
                    "percentile " + percentile + " of " + history.size() + " norms");
        }
        List<Double> sorted =
                history.stream()
                        .map(norm -> Double.isFinite(norm) ? norm : Double.POSITIVE_INFINITY)
                        .sorted()
                        .toList();
        double place = percentile / 100 * (sorted.size() - 1);
        int below = (int) place;
        double weight = place - below;
        double norm =
                weight == 0
                        ? sorted.get(below)
                        : sorted.get(below) * (1 - weight) + sorted.get(below + 1) * weight;
        return Math.min(norm, cap);
        // END SOLUTION
    }

    /**
     * Clips each unit by its own weights: AGC (Brock et al. 2021). A unit is a column. Its
     * gradient, of norm g, is scaled down to the norm {@code lambda * max(w, epsilon)} where g is
     * above it; w is the norm of the unit's weights.
     *
     * @param gradients of each layer's weights, shape {@code [inputs of the layer, units]}, left
     *     unchanged
     * @param weights of each layer, shapes and order as those of the gradients, left unchanged
     * @param lambda positive, for example 0.01
     * @param epsilon positive, for example 1e-3; so that weights of 0 can still learn
     * @return arrays of the same shapes, in the same order
     * @throws IllegalArgumentException if the lists differ in length, or {@code lambda} or {@code
     *     epsilon} is not positive
     */
    public List<INDArray> byUnit(
            List<INDArray> gradients, List<INDArray> weights, double lambda, double epsilon) {
        // STARTER: throw new UnsupportedOperationException("TODO 5.4: clip each unit by its weights");
        // BEGIN SOLUTION
        requirePositive(lambda);
        requirePositive(epsilon);
        if (gradients.size() != weights.size()) {
            throw new IllegalArgumentException(
                    gradients.size() + " gradients of " + weights.size() + " layers");
        }
        List<INDArray> clipped = new ArrayList<>();
        for (int layer = 0; layer < gradients.size(); layer++) {
            clipped.add(byUnit(gradients.get(layer), weights.get(layer), lambda, epsilon));
        }
        return clipped;
        // END SOLUTION
    }
    // BEGIN SOLUTION

    private static void requirePositive(double limit) {
        if (!(limit > 0)) {
            throw new IllegalArgumentException("a limit of " + limit);
        }
    }

    private static INDArray cutOff(INDArray gradient, double bound) {
        INDArray cut = gradient.dup();
        for (long i = 0; i < cut.length(); i++) {
            cut.putScalar(i, Math.max(-bound, Math.min(bound, cut.getDouble(i))));
        }
        return cut;
    }

    private static INDArray byUnit(
            INDArray gradient, INDArray weights, double lambda, double epsilon) {
        INDArray clipped = gradient.dup();
        for (int unit = 0; unit < gradient.columns(); unit++) {
            double norm = ExplosionCheck.norm(gradient.getColumn(unit));
            double limit =
                    lambda * Math.max(ExplosionCheck.norm(weights.getColumn(unit)), epsilon);
            if (norm > limit) {
                clipped.getColumn(unit).muli(limit / norm);
            }
        }
        return clipped;
    }
    // END SOLUTION
}
