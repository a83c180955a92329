package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step goes where it should, and the loss follows. */
class DescentTest {

    private static final double STEP = 1e-4;

    @Test
    void lossIsTheMeanOfTheSquaredDistances() {
        Layer twice =
                Layer.dense(Tensor.matrix(1, 2, 2, 3), Tensor.vector(0, 1), Activation.IDENTITY);
        Descent descent =
                new Descent(
                        new Network(List.of(twice), Precision.DOUBLE),
                        Tensor.matrix(1, 1, 1),
                        Tensor.matrix(1, 2, 1, 1));

        assertThat(descent.loss()).isCloseTo((1 + 9) / 2.0, within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gradientsOfAllWeightsAndBiasesAreDifferencesOfTheLoss(long seed) {
        Descent descent = drawn(seed);
        List<List<Tensor>> gradients = descent.gradients().parameters();

        for (int layer = 0; layer < gradients.size(); layer++) {
            for (int parameter = 0; parameter < gradients.get(layer).size(); parameter++) {
                Tensor gradient = gradients.get(layer).get(parameter);
                for (int i = 0; i < gradient.size(); i++) {
                    double slope =
                            (descent.minus(nudge(descent, layer, parameter, i, -STEP)).loss()
                                            - descent.minus(
                                                            nudge(
                                                                    descent, layer, parameter, i,
                                                                    STEP))
                                                    .loss())
                                    / (2 * STEP);
                    assertThat(gradient.at(i))
                            .as("seed %d, layer %d, %d, %d", seed, layer, parameter, i)
                            .isCloseTo(slope, within(1e-5));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void smallStepLowersTheLossByTheSquaredNorm(long seed) {
        Descent descent = drawn(seed);
        List<List<Tensor>> gradients = descent.gradients().parameters();
        double norm = Norms.global(gradients.stream().flatMap(List::stream).toList());
        double rate = 1e-7;

        double next =
                descent.minus(gradients.stream().map(g -> Clipping.scaled(g, rate)).toList())
                        .loss();

        assertThat((descent.loss() - next) / rate)
                .isCloseTo(norm * norm, within(1e-3 * norm * norm));
    }

    @Test
    void stepLeavesWhatItBeganWith() {
        Descent descent = drawn(1);
        double loss = descent.loss();

        descent.minus(descent.gradients().parameters());

        assertThat(descent.loss()).isEqualTo(loss);
    }

    @Test
    void changeOfAnotherShapeIsRefused() {
        Descent descent = drawn(1);
        List<List<Tensor>> changes = new ArrayList<>(descent.gradients().parameters());
        changes.set(0, List.of(Tensor.vector(1)));

        assertThatThrownBy(() -> descent.minus(changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a change of [1] for a parameter of ");
        assertThatThrownBy(() -> descent.minus(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a network of 2 layers takes as many changes");
    }

    private static Descent drawn(long seed) {
        Inputs inputs = new Inputs(seed);
        var network =
                new RandomNetworks(inputs, 3)
                        .dense(Activation.TANH)
                        .dense(Activation.SIGMOID)
                        .network();
        return new Descent(
                network, inputs.normal(5, 3), inputs.normal(5, network.layers().get(1).outputs()));
    }

    private static List<List<Tensor>> nudge(
            Descent descent, int layer, int parameter, int position, double by) {
        List<List<Tensor>> changes = new ArrayList<>();
        for (List<Tensor> zeros : descent.gradients().parameters()) {
            changes.add(new ArrayList<>(Clipping.scaled(zeros, 0)));
        }
        Tensor changed = changes.get(layer).get(parameter);
        double[] values = changed.values();
        values[position] = by;
        changes.get(layer).set(parameter, new Tensor(changed.shape(), values));
        return changes;
    }
}
