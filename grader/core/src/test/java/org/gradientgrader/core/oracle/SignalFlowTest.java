package org.gradientgrader.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

/** Networks of one unit a layer, or two, whose signals are worked out by hand. */
class SignalFlowTest {

    private static final Tensor INPUT = Tensor.matrix(2, 1, new double[] {1, -3});

    @Test
    void signalsAndDeviationsAreThoseOfEachLayer() {
        SignalFlow flow = flow(dense(10, 0, Activation.IDENTITY), dense(5, 7, Activation.IDENTITY));

        // z: 10 and -30, then 57 and -143; dL/dz: 1/2 for each of two outputs, then 5/2
        assertThat(flow.layers()).extracting(LayerSignal::signal).containsExactly(2.5, 0.5);
        assertThat(flow.layers()).extracting(LayerSignal::deviation).containsExactly(20.0, 100.0);
        assertThat(flow.decades()).isCloseTo(Math.log10(5), within(1e-12));
        assertThat(flow.growth()).isCloseTo(Math.log10(5), within(1e-12));
    }

    @Test
    void aBoundedActivationIsSaturatedFarFromItsMiddle() {
        SignalFlow flow = flow(dense(2, 0, Activation.TANH), dense(2, 0, Activation.IDENTITY));

        // z: 2 and -6
        assertThat(flow.layers().get(0).saturation()).isEqualTo(0.5);
        assertThat(flow(dense(9, 0, Activation.RELU)).layers().get(0).saturation()).isZero();
    }

    @Test
    void aUnitIsDeadIfNoExampleWakesIt() {
        Layer two =
                Layer.dense(
                        Tensor.matrix(1, 2, new double[] {1, 1}),
                        Tensor.vector(0, -2),
                        Activation.RELU);

        assertThat(flow(two).layers().get(0).dead()).isEqualTo(0.5);
    }

    @Test
    void whatIsNotFiniteIsCounted() {
        SignalFlow flow = flow(dense(Double.POSITIVE_INFINITY, 0, Activation.IDENTITY));

        assertThat(flow.layers().get(0).nonFinite()).isEqualTo(2);
    }

    @Test
    void neitherSumsNorSquaresOverflow() {
        SignalFlow flow =
                flow(dense(1e200, 0, Activation.IDENTITY), dense(1e100, 0, Activation.IDENTITY));

        assertThat(flow.growth()).isCloseTo(100, within(1e-9));
        assertThat(flow.decades()).isCloseTo(100, within(1e-9));
    }

    @Test
    void normalisationAndActivationBelongToTheLayerBefore() {
        Tensor one = Tensor.vector(1);
        Tensor three = Tensor.vector(3);
        SignalFlow flow =
                flow(
                        dense(10, 0, Activation.IDENTITY),
                        Layer.batchNorm(three, one, one, one, 0),
                        Layer.activation(Activation.TANH),
                        dense(2, 0, Activation.IDENTITY));

        // normalised to 1 and -1, then 4 and -2
        assertThat(flow.layers()).hasSize(2);
        assertThat(flow.layers().get(0).function()).isEqualTo(Activation.TANH);
        assertThat(flow.layers().get(0).deviation()).isCloseTo(3, within(1e-12));
    }

    @Test
    void withoutWeightsThereIsNothingToMeasure() {
        assertThat(flow(Layer.activation(Activation.TANH)).layers()).isEmpty();
    }

    private static Layer dense(double weight, double bias, Activation activation) {
        return Layer.dense(
                Tensor.matrix(1, 1, new double[] {weight}), Tensor.vector(bias), activation);
    }

    private static SignalFlow flow(Layer... layers) {
        Pass pass = Pass.forward(new Network(List.of(layers), Precision.DOUBLE), INPUT);
        return SignalFlow.of(pass, pass.gradientsOfMeanOutput());
    }
}
