package org.gradientgrader.core.assignments.gradientflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.expectations.FusedLayers;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.oracle.MeanField;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;

/** How much of a signal returns to each layer of a student's network, and how much should. */
final class SignalTheory {

    private static final int EXAMPLES = 8;
    private static final int NETWORKS = 100;
    private static final int FIVE_PERCENT = NETWORKS / 20;
    private static final String UNIT = "rms of dL/dz, dimensionless";
    private static final String NOTE =
            "L is the mean output, z what a layer's activation receives. Line and band know of the"
                    + " network only how large its weights are: they are mean-field theory and "
                    + NETWORKS
                    + " networks with random weights of that size.";

    private SignalTheory() {}

    static Exhibit of(PrescribedNetwork<?> prescribed) {
        return new Exhibit(
                Figure.Kind.BAND,
                "Returning signal in " + prescribed.contract().getSimpleName(),
                (exhibit, submission, inputs) -> draw(prescribed, exhibit, submission, inputs));
    }

    private static Figure draw(
            PrescribedNetwork<?> prescribed,
            Exhibit exhibit,
            Submission submission,
            Inputs inputs) {
        Network network = FusedLayers.of(prescribed.of(submission));
        if (!network.layers().stream().allMatch(Layer::isDense)) {
            return exhibit.absent(
                    "a network with other layers than dense ones, which this theory is not of");
        }
        int features = network.layers().get(0).inputs();
        List<Tensor> examples =
                IntStream.range(0, EXAMPLES).mapToObj(i -> inputs.normal(1, features)).toList();
        List<double[]> random = new ArrayList<>();
        for (int i = 0; i < NETWORKS; i++) {
            random.add(signal(likewise(network, inputs), examples));
        }
        double inputMeanSquare =
                examples.stream()
                        .mapToDouble(example -> MeanField.meanSquare(example.values()))
                        .average()
                        .orElseThrow();
        return new Figure(
                exhibit.kind(),
                exhibit.title(),
                NOTE,
                List.of(
                        series("measured", list(signal(network, examples))),
                        series("5 %", quantile(random, FIVE_PERCENT)),
                        series("theory", MeanField.signal(network, inputMeanSquare)),
                        series(
                                "95 % of random networks",
                                quantile(random, NETWORKS - 1 - FIVE_PERCENT))),
                List.of());
    }

    /**
     * Returns the root mean square of dL/dz of each layer over all examples: for a single example
     * the gradient of a bias is dL/dz itself.
     */
    private static double[] signal(Network network, List<Tensor> examples) {
        double[] squares = new double[network.layers().size()];
        for (Tensor example : examples) {
            List<Tensor> signals = Pass.forward(network, example).gradientsOfMeanOutput().biases();
            for (int i = 0; i < squares.length; i++) {
                squares[i] += MeanField.meanSquare(signals.get(i).values()) / examples.size();
            }
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    /** Returns a network of the same form with normal parameters of the same mean squares. */
    private static Network likewise(Network network, Inputs inputs) {
        return new Network(
                network.layers().stream()
                        .map(
                                layer ->
                                        Layer.dense(
                                                likewise(layer.weights(), inputs),
                                                likewise(layer.bias(), inputs),
                                                layer.activation()))
                        .toList(),
                network.precision());
    }

    private static Tensor likewise(Tensor tensor, Inputs inputs) {
        double size = Math.sqrt(MeanField.meanSquare(tensor.values()));
        return new Tensor(tensor.shape(), inputs.normals(tensor.size(), size));
    }

    private static List<Double> quantile(List<double[]> random, int rank) {
        return IntStream.range(0, random.get(0).length)
                .mapToObj(i -> random.stream().map(signal -> signal[i]).sorted().toList().get(rank))
                .toList();
    }

    private static Series series(String name, List<Double> values) {
        return new Series(name, UNIT, Series.numbered("layer", 1, values.size()), values);
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
