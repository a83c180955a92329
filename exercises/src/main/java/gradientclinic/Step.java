package gradientclinic;

import java.util.List;

/**
 * One step of gradient descent, as it was before anything was changed.
 *
 * @param loss mean squared error before the step
 * @param layerNorms Euclidean norm of the gradient of each layer's weights, before clipping
 * @param globalNorm norm of the gradients of all weights and biases taken as one vector, before
 *     clipping
 * @param factor by which clipping multiplies all gradients, 1 where it leaves them as they are; NaN
 *     where the global norm is not finite
 */
public record Step(double loss, List<Double> layerNorms, double globalNorm, double factor) {

    /** Copies {@code layerNorms}. */
    public Step {
        layerNorms = List.copyOf(layerNorms);
    }
}
