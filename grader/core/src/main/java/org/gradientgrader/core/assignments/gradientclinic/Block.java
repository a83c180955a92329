package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan.LayerPlan;

/**
 * A dense layer and what stands between it and the next one.
 *
 * @param dense the layer
 * @param plan its own
 * @param activations that are applied on the way, identities left out
 * @param normalisations how the batch normalisations on the way are trained
 * @param dropped share of the block's values that the next block misses in a training
 */
record Block(
        Layer dense,
        LayerPlan plan,
        List<Activation> activations,
        List<LayerPlan> normalisations,
        double dropped) {

    /** Copies the lists. */
    Block {
        activations = List.copyOf(activations);
        normalisations = List.copyOf(normalisations);
    }

    /** Returns the blocks of a network, input side first; none if it does not begin with one. */
    static List<Block> of(Trainable trainable) {
        List<Layer> layers = trainable.network().layers();
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < layers.size() && layers.get(from).isDense(); ) {
            int to = from + 1;
            while (to < layers.size() && !layers.get(to).isDense()) {
                to++;
            }
            blocks.add(block(trainable, from, to));
            from = to;
        }
        return blocks;
    }

    private static Block block(Trainable trainable, int from, int to) {
        List<Layer> layers = trainable.network().layers();
        List<LayerPlan> plans = trainable.plan().layers();
        double kept = 1;
        for (int i = from + 1; i <= Math.min(to, plans.size() - 1); i++) {
            kept *= 1 - plans.get(i).dropped();
        }
        return new Block(
                layers.get(from),
                plans.get(from),
                layers.subList(from, to).stream()
                        .map(Layer::activation)
                        .filter(activation -> activation != Activation.IDENTITY)
                        .toList(),
                IntStream.range(from, to)
                        .filter(i -> layers.get(i).kind() == Layer.Kind.BATCH_NORM)
                        .mapToObj(plans::get)
                        .toList(),
                1 - kept);
    }
}
