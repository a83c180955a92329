package org.gradientgrader.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.gradientgrader.worker.data.TensorConversion;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What DL4J makes of a backward pass that follows a forward pass for inference. */
class InferenceModeTest {

    @Test
    void theOracleGivesWhatDl4jGives() throws Exception {
        Inputs inputs = new Inputs(1);
        Network network =
                new Network(
                        List.of(
                                dense(inputs, 4, 6),
                                Layer.batchNorm(
                                        Tensor.vector(inputs.normals(6, 1)),
                                        Tensor.vector(inputs.normals(6, 1)),
                                        Tensor.vector(inputs.normals(6, 1)),
                                        Tensor.vector(4, 4, 3, 3, 2, 2),
                                        1e-5),
                                Layer.activation(Activation.TANH),
                                dense(inputs, 6, 1)),
                        Precision.DOUBLE);
        Tensor input = inputs.normal(8, 4);
        List<Tensor> expected =
                Pass.forwardInInferenceMode(network, input).gradientsOfMeanOutput().weights();

        List<Tensor> actual = dl4j(NetworkBuilder.build(network), TensorConversion.toArray(input));

        for (int i = 0; i < expected.size(); i++) {
            assertThat(Norms.relativeDistance(actual.get(i), expected.get(i)))
                    .as("dense layer %d", i + 1)
                    .isLessThan(1e-9);
        }
    }

    private static Layer dense(Inputs inputs, int fanIn, int fanOut) {
        return Layer.dense(
                Tensor.matrix(fanIn, fanOut, inputs.normals(fanIn * fanOut, 1)),
                Tensor.vector(inputs.normals(fanOut, 1)),
                Activation.IDENTITY);
    }

    private static List<Tensor> dl4j(MultiLayerNetwork network, INDArray input) throws Exception {
        long batch = input.size(0);
        network.getLayerWiseConfigurations().setInferenceWorkspaceMode(WorkspaceMode.NONE);
        network.setInput(input);
        network.feedForward(false, false);
        Gradient gradient =
                network.backpropGradient(
                                Nd4j.valueArrayOf(
                                        new long[] {batch, 1}, 1.0 / batch, DataType.DOUBLE),
                                null)
                        .getFirst();
        List<Tensor> gradients = new ArrayList<>();
        for (int i = 0; i < network.getnLayers(); i++) {
            INDArray array = gradient.getGradientFor(i + "_W");
            if (array != null) {
                gradients.add(TensorConversion.toTensor(array));
            }
        }
        return gradients;
    }
}
