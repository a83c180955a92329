package org.gradientgrader.junit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AbstractTensor;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/**
 * A network in libtorch, whose autograd nobody here wrote. No ND4J call may run while one is in
 * use: the pointer scope that frees libtorch's memory would free ND4J's as well.
 */
final class LibtorchNetwork {

    private static final double EUCLIDEAN = 2;
    private static final double MOMENTUM = 0.1;

    private final Network network;
    private final Tensor input;
    private final Tensor loss;
    private final List<List<Tensor>> parameters;

    private LibtorchNetwork(LibtorchAgreementTest.Case example) {
        this.network = example.network();
        this.input = constant(example.input());
        this.loss = constant(example.loss());
        // gamma and beta, but no running statistics: in training mode the batch has its own
        this.parameters =
                network.layers().stream()
                        .map(layer -> layer.parameters().stream().limit(2))
                        .map(kept -> kept.map(LibtorchNetwork::leaf).toList())
                        .toList();
    }

    /** Takes a network over, for as long as it is used. */
    @SuppressWarnings({"unchecked", "try"}) // a scope of all classes, which nobody has to name
    static <T> T with(LibtorchAgreementTest.Case example, Function<LibtorchNetwork, T> use) {
        try (PointerScope memory = new PointerScope()) {
            return use.apply(new LibtorchNetwork(example));
        }
    }

    /** Runs forward and back; the gradients are then those of this run. */
    void backward() {
        parameters.stream()
                .flatMap(List::stream)
                .map(Tensor::grad)
                .filter(Tensor::defined)
                .forEach(Tensor::zero_);
        Tensor signal = input;
        for (int i = 0; i < parameters.size(); i++) {
            signal = forward(network.layers().get(i), parameters.get(i), signal);
        }
        signal.mul(loss).sum().backward();
    }

    /** Returns dL/dW of each dense layer, input side first. */
    List<org.gradientgrader.protocol.Tensor> weightGradients() {
        return ofDenseLayers(0);
    }

    /** Returns dL/db of each dense layer, input side first. */
    List<org.gradientgrader.protocol.Tensor> biasGradients() {
        return ofDenseLayers(1);
    }

    /** Clips the weight gradients with libtorch's own function and returns their norm before. */
    double clip(double maxNorm) {
        TensorVector weights = new TensorVector(denseLeaves(0).toArray(Tensor[]::new));
        return torch.clip_grad_norm_(weights, maxNorm, EUCLIDEAN, false);
    }

    private static Tensor forward(Layer layer, List<Tensor> own, Tensor x) {
        return switch (layer.kind()) {
            case DENSE ->
                    function(
                            layer.activation(),
                            torch.linear(x, own.get(0).t(), new TensorOptional(own.get(1))));
            case ACTIVATION -> function(layer.activation(), x);
            case BATCH_NORM ->
                    torch.batch_norm(
                            x,
                            new TensorOptional(own.get(0)),
                            new TensorOptional(own.get(1)),
                            new TensorOptional(),
                            new TensorOptional(),
                            true,
                            MOMENTUM,
                            layer.epsilon(),
                            false);
        };
    }

    private static Tensor function(Activation activation, Tensor x) {
        return switch (activation) {
            case IDENTITY -> x;
            case SIGMOID -> x.sigmoid();
            case TANH -> x.tanh();
            case RELU -> x.relu();
        };
    }

    private List<org.gradientgrader.protocol.Tensor> ofDenseLayers(int parameter) {
        return denseLeaves(parameter).stream().map(leaf -> plain(leaf.grad())).toList();
    }

    private List<Tensor> denseLeaves(int parameter) {
        return IntStream.range(0, parameters.size())
                .filter(i -> network.layers().get(i).isDense())
                .mapToObj(i -> parameters.get(i).get(parameter))
                .toList();
    }

    private static Tensor leaf(org.gradientgrader.protocol.Tensor tensor) {
        Tensor leaf = constant(tensor);
        leaf.set_requires_grad(true);
        return leaf;
    }

    private static Tensor constant(org.gradientgrader.protocol.Tensor tensor) {
        long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
        return AbstractTensor.create(tensor.values(), shape);
    }

    private static org.gradientgrader.protocol.Tensor plain(Tensor tensor) {
        double[] values = new double[Math.toIntExact(tensor.numel())];
        tensor.contiguous().data_ptr_double().get(values);
        int[] shape =
                IntStream.range(0, Math.toIntExact(tensor.dim()))
                        .map(axis -> Math.toIntExact(tensor.size(axis)))
                        .toArray();
        return new org.gradientgrader.protocol.Tensor(shape, values);
    }
}
