package org.gradientgrader.junit;

import java.util.Arrays;
import java.util.Locale;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.gradientgrader.worker.data.TensorConversion;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The time that a gradient takes, in turns, so that a busy machine slows all three alike. */
final class LibtorchTiming {

    private static final int ROUNDS = 15;
    private static final int REPETITIONS = 10;

    private final LibtorchAgreementTest.Case example;
    private final double[] oracle = new double[ROUNDS];
    private final double[] dl4j = new double[ROUNDS];
    private final double[] libtorch = new double[ROUNDS];

    LibtorchTiming(LibtorchAgreementTest.Case example) {
        this.example = example;
        MultiLayerNetwork network = NetworkBuilder.build(example.network());
        INDArray input = TensorConversion.toArray(example.input());
        INDArray loss = TensorConversion.toArray(example.loss());
        for (int round = 0; round < ROUNDS; round++) {
            oracle[round] = time(this::oracle);
            dl4j[round] = time(() -> dl4j(network, input, loss));
            libtorch[round] = libtorch();
        }
    }

    /** Returns the three medians as multiples of the oracle's, and the oracle's in microseconds. */
    String ratios() {
        double one = median(oracle);
        return String.format(
                Locale.ROOT,
                "1 : %.1f : %.1f (1 = %.0f us)",
                median(dl4j) / one,
                median(libtorch) / one,
                one / 1e3);
    }

    private void oracle() {
        Pass.forward(example.network(), example.input()).gradients(example.loss());
    }

    private static void dl4j(MultiLayerNetwork network, INDArray input, INDArray loss) {
        network.setInput(input);
        network.feedForward(true, false);
        network.backpropGradient(loss, null);
    }

    private double libtorch() {
        return LibtorchNetwork.with(example, network -> time(network::backward));
    }

    private static double time(Runnable gradient) {
        gradient.run();
        long start = System.nanoTime();
        for (int i = 0; i < REPETITIONS; i++) {
            gradient.run();
        }
        return (System.nanoTime() - start) / (double) REPETITIONS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
