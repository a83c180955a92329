package org.gradientgrader.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gradientgrader.core.model.Diagnosis.DEAD_RELU;
import static org.gradientgrader.core.model.Diagnosis.EXPLODING_GRADIENT;
import static org.gradientgrader.core.model.Diagnosis.HEALTHY;
import static org.gradientgrader.core.model.Diagnosis.MASKED_EXPLOSION;
import static org.gradientgrader.core.model.Diagnosis.NON_FINITE;
import static org.gradientgrader.core.model.Diagnosis.SATURATED_ACTIVATION;
import static org.gradientgrader.core.model.Diagnosis.VANISHING_GRADIENT;
import static org.gradientgrader.protocol.Activation.IDENTITY;
import static org.gradientgrader.protocol.Activation.RELU;
import static org.gradientgrader.protocol.Activation.SIGMOID;
import static org.gradientgrader.protocol.Activation.TANH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.Diagnosis;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.oracle.SignalFlow;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks that a study of gradient diagnosis measured, and others of which the cause is known. */
class DiagnosticianTest {

    private static final int DRAWS = 10;
    private static final int FEATURES = 10;
    private static final int BATCH = 32;
    private static final long SEED = 20261122;

    /** Deviation of a weight by the width before and behind it. */
    private enum Spread {
        GLOROT((in, out) -> Math.sqrt(2.0 / (in + out))),
        HE((in, out) -> Math.sqrt(2.0 / in)),
        /** Of values between -1/√n and 1/√n. */
        STANDARD((in, out) -> 1 / Math.sqrt(3.0 * in)),
        ONE((in, out) -> 1.0),
        TWO((in, out) -> 2.0),
        THREE((in, out) -> 3.0);

        private final BiFunction<Integer, Integer, Double> deviation;

        Spread(BiFunction<Integer, Integer, Double> deviation) {
            this.deviation = deviation;
        }
    }

    /** {@code hidden} layers, then one unit. */
    private record Form(
            int hidden, int width, Activation activation, Spread spread, Activation out) {

        Network draw(Inputs inputs) {
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i <= hidden; i++) {
                int in = i == 0 ? FEATURES : width;
                int next = i == hidden ? 1 : width;
                double deviation = spread.deviation.apply(in, next);
                layers.add(
                        Layer.dense(
                                Tensor.matrix(in, next, inputs.normals(in * next, deviation)),
                                Tensor.vector(new double[next]),
                                i == hidden ? out : activation));
            }
            return new Network(layers, Precision.DOUBLE);
        }
    }

    static Stream<Arguments> studied() {
        return Stream.of(
                Arguments.of(new Form(9, 64, SIGMOID, Spread.GLOROT, SIGMOID), VANISHING_GRADIENT),
                Arguments.of(new Form(4, 64, SIGMOID, Spread.GLOROT, SIGMOID), VANISHING_GRADIENT),
                Arguments.of(new Form(9, 64, TANH, Spread.GLOROT, IDENTITY), HEALTHY),
                Arguments.of(new Form(9, 64, RELU, Spread.GLOROT, IDENTITY), HEALTHY),
                Arguments.of(new Form(29, 64, RELU, Spread.GLOROT, IDENTITY), VANISHING_GRADIENT),
                Arguments.of(new Form(29, 64, RELU, Spread.HE, IDENTITY), HEALTHY),
                Arguments.of(new Form(29, 64, TANH, Spread.STANDARD, IDENTITY), VANISHING_GRADIENT),
                Arguments.of(new Form(9, 64, TANH, Spread.ONE, IDENTITY), SATURATED_ACTIVATION),
                Arguments.of(new Form(4, 128, IDENTITY, Spread.THREE, SIGMOID), MASKED_EXPLOSION),
                Arguments.of(new Form(3, 64, IDENTITY, Spread.TWO, SIGMOID), MASKED_EXPLOSION),
                Arguments.of(new Form(3, 64, IDENTITY, Spread.TWO, IDENTITY), EXPLODING_GRADIENT),
                Arguments.of(new Form(9, 64, IDENTITY, Spread.TWO, IDENTITY), EXPLODING_GRADIENT),
                Arguments.of(new Form(9, 64, RELU, Spread.ONE, IDENTITY), EXPLODING_GRADIENT));
    }

    @ParameterizedTest
    @MethodSource("studied")
    void everyDrawOfAStudiedNetworkIsNamed(Form form, Diagnosis diagnosis) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Inputs inputs = new Inputs(SEED + draw);

            assertThat(condition(form.draw(inputs), inputs))
                    .as("%s, seed %d", form, SEED + draw)
                    .extracting(Condition::diagnosis)
                    .isEqualTo(diagnosis);
        }
    }

    @Test
    void vanishingIsSeenWhereWeightGradientsAreFlat() {
        Inputs inputs = new Inputs(SEED);
        Network network = new Form(29, 64, TANH, Spread.STANDARD, IDENTITY).draw(inputs);
        List<Tensor> weights =
                Pass.forward(network, inputs.normal(BATCH, FEATURES))
                        .gradientsOfMeanOutput()
                        .weights();

        assertThat(Norms.of(weights.get(0)) / Norms.of(weights.get(28))).isBetween(0.1, 10.0);
        assertThat(condition(network, inputs))
                .satisfies(c -> assertThat(c.diagnosis()).isEqualTo(VANISHING_GRADIENT))
                .satisfies(c -> assertThat(c.decades()).isLessThan(-6));
    }

    @Test
    void whatDoesNotReturnAtAllHasVanished() {
        Form form = new Form(3, 8, TANH, Spread.ONE, IDENTITY);
        Network network = withFirstUnits(form.draw(new Inputs(SEED)), 0, 0);
        List<Layer> cut = new ArrayList<>(network.layers());
        Layer output = cut.get(3);
        cut.set(3, Layer.dense(Tensor.matrix(8, 1, new double[8]), output.bias(), IDENTITY));

        Condition condition = condition(new Network(cut, Precision.DOUBLE), new Inputs(SEED));

        assertThat(condition.diagnosis()).isEqualTo(VANISHING_GRADIENT);
        assertThat(condition.decades()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void unitsThatNoInputWakesAreDead() {
        Form form = new Form(3, 10, RELU, Spread.HE, IDENTITY);

        assertThat(
                        condition(
                                withFirstUnits(form.draw(new Inputs(SEED)), 7, -1e3),
                                new Inputs(SEED)))
                .extracting(Condition::diagnosis)
                .isEqualTo(DEAD_RELU);
    }

    @Test
    void oneNumberThatIsNotFiniteComesBeforeAllElse() {
        Form form = new Form(3, 64, IDENTITY, Spread.TWO, SIGMOID);

        assertThat(
                        condition(
                                withFirstUnits(form.draw(new Inputs(SEED)), 1, Double.NaN),
                                new Inputs(SEED)))
                .extracting(Condition::diagnosis)
                .isEqualTo(NON_FINITE);
    }

    @Test
    void spellingsOfOneNetworkHaveOneCondition() {
        Network fused = new Form(9, 64, SIGMOID, Spread.GLOROT, SIGMOID).draw(new Inputs(SEED));
        List<Layer> spelt = new ArrayList<>();
        for (Layer layer : fused.layers()) {
            spelt.add(Layer.dense(layer.weights(), layer.bias(), IDENTITY));
            spelt.add(Layer.activation(layer.activation()));
        }

        Condition apart = condition(new Network(spelt, Precision.DOUBLE), new Inputs(SEED));

        assertThat(apart).isEqualTo(condition(fused, new Inputs(SEED)));
        assertThat(apart.layers()).isEqualTo(10);
    }

    @Test
    void scalingTheLossChangesNothing() {
        Network network = new Form(9, 64, TANH, Spread.GLOROT, IDENTITY).draw(new Inputs(SEED));
        Pass pass = Pass.forward(network, new Inputs(SEED).normal(BATCH, FEATURES));
        double[] slope = new double[BATCH];
        Arrays.fill(slope, 1e6 / BATCH);

        Condition scaled =
                Diagnostician.examine(
                        SignalFlow.of(pass, pass.gradients(Tensor.matrix(BATCH, 1, slope))));

        Condition plain = condition(network, new Inputs(SEED));
        assertThat(scaled.diagnosis()).isEqualTo(plain.diagnosis());
        assertThat(scaled.decades()).isCloseTo(plain.decades(), within(1e-9));
    }

    private static Condition condition(Network network, Inputs inputs) {
        Pass pass = Pass.forward(network, inputs.normal(BATCH, FEATURES));
        return Diagnostician.examine(SignalFlow.of(pass, pass.gradientsOfMeanOutput()));
    }

    /** Returns the network with another bias for so many units of its first layer. */
    private static Network withFirstUnits(Network network, int units, double bias) {
        List<Layer> layers = new ArrayList<>(network.layers());
        double[] biases = layers.get(0).bias().values();
        Arrays.fill(biases, 0, units, bias);
        layers.set(
                0,
                Layer.dense(
                        layers.get(0).weights(),
                        Tensor.vector(biases),
                        layers.get(0).activation()));
        return new Network(layers, Precision.DOUBLE);
    }
}
