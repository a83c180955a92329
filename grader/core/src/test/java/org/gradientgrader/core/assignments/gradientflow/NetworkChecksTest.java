package org.gradientgrader.core.assignments.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.apart;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.biased;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.firstWeight;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.function;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.inserted;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.lastScaled;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.layer;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.scaled;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.swapped;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.wide;
import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.without;
import static org.gradientgrader.core.assignments.gradientflow.Failures.offBy;
import static org.gradientgrader.core.assignments.gradientflow.Failures.the;
import static org.gradientgrader.core.assignments.gradientflow.PlainAnswers.right;
import static org.gradientgrader.core.assignments.gradientflow.PlainAnswers.student;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientflow.PlainAnswers.Student;
import org.gradientgrader.core.contract.gradientflow.BatchNormNetwork;
import org.gradientgrader.core.contract.gradientflow.ReluNetwork;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.contract.gradientflow.TanhNetwork;
import org.gradientgrader.core.contract.gradientflow.UnstableNetwork;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which networks are accepted, and what is wrong with those that are not. */
class NetworkChecksTest {

    private static final Network SIGMOID = PlainAnswers.dense(Activation.SIGMOID, 1);

    @Test
    void sumIsAHundred() {
        assertThat(Failures.checks().mapToInt(Check::points).sum()).isEqualTo(100);
        assertThat(Failures.checks()).hasSize(14);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"rightNetworks", "wrongNetworks", "effects"})
    void answerFails(String name, PlainAnswers answers, Set<String> expected) {
        Failures.expect(name, answers, expected);
    }

    static Stream<Arguments> rightNetworks() {
        return Stream.of(
                the("nothing", right()),
                the("functions in layers of their own", sigmoid(apart(SIGMOID, true))),
                the("identities in layers of their own", sigmoid(apart(SIGMOID, false))),
                the("biases of 1", sigmoid(biased(SIGMOID, 1))),
                the("biases of -1", sigmoid(biased(SIGMOID, -1))),
                the("a weight on the bound", sigmoid(firstWeight(SIGMOID, 1 / Math.sqrt(10)))),
                the("weights 3 % smaller", sigmoid(scaled(SIGMOID, 0.97))),
                the("values off by a rounding", right().withForward(l -> offBy(l, 1e-10))));
    }

    static Stream<Arguments> wrongNetworks() {
        String network = "deep_sigmoid_network/0";
        String effect = "deep_sigmoid_network/1";
        Layer norm = PlainAnswers.batchNorm().layers().get(1);
        return Stream.of(
                the("weights 15 % smaller", sigmoid(scaled(SIGMOID, 0.85)), network),
                the("no output layer", sigmoid(without(SIGMOID, 5)), network, effect),
                the("one layer less", sigmoid(without(SIGMOID, 2)), network, effect),
                the("another width", sigmoid(wide(SIGMOID)), network),
                the(
                        "tanh on layer 3",
                        sigmoid(function(SIGMOID, 2, Activation.TANH)),
                        network,
                        effect),
                the(
                        "sigmoid on the output",
                        sigmoid(function(SIGMOID, 5, Activation.SIGMOID)),
                        network,
                        effect),
                the("batch norm inside", sigmoid(inserted(SIGMOID, 1, norm)), network, effect),
                the(
                        "a function first",
                        sigmoid(inserted(SIGMOID, 0, Layer.activation(Activation.TANH))),
                        network,
                        effect),
                the(
                        "two functions",
                        sigmoid(inserted(SIGMOID, 1, Layer.activation(Activation.TANH))),
                        network,
                        effect),
                the("FLOAT", sigmoid(new Network(SIGMOID.layers(), Precision.FLOAT)), network),
                the("a bias above 1", sigmoid(biased(SIGMOID, 1.001)), network),
                the("a bias below -1", sigmoid(biased(SIGMOID, -1.001)), network),
                the(
                        "a weight beyond the bound",
                        sigmoid(firstWeight(SIGMOID, 1.01 / Math.sqrt(10))),
                        network),
                the(
                        "a weight far below the bound",
                        sigmoid(firstWeight(SIGMOID, -1.01 / Math.sqrt(10))),
                        network),
                the("weights 30 % smaller", sigmoid(scaled(SIGMOID, 0.7)), network),
                the("other values", right().withForward(l -> offBy(l, 1e-8)), networks()),
                the("fewer values", right().withForward(l -> l.subList(1, l.size())), networks()),
                the(
                        "another network each time",
                        right().with(SigmoidNetwork.class, anotherEachTime()),
                        network),
                the(
                        "ReLU with uniform weights",
                        right().with(
                                        ReluNetwork.class,
                                        student(function(SIGMOID, Activation.RELU))),
                        "relu_network/0"),
                the(
                        "batch norm after the function",
                        batchNorm(swapped(PlainAnswers.batchNorm())),
                        "batchnorm_network/0"),
                the(
                        "batch norm without function",
                        batchNorm(
                                layer(
                                        PlainAnswers.batchNorm(),
                                        14,
                                        Layer.activation(Activation.IDENTITY))),
                        "batchnorm_network/0"),
                the(
                        "batch norm with a function too many",
                        batchNorm(function(PlainAnswers.batchNorm(), 12, Activation.TANH)),
                        "batchnorm_network/0"),
                the(
                        "batch norm with a function on the output",
                        batchNorm(function(PlainAnswers.batchNorm(), 15, Activation.TANH)),
                        "batchnorm_network/0"),
                the(
                        "batch norm with two functions",
                        batchNorm(
                                layer(
                                        PlainAnswers.batchNorm(),
                                        5,
                                        Layer.activation(Activation.TANH))),
                        "batchnorm_network/0"),
                the(
                        "batch norm that hardly normalises",
                        batchNorm(layer(PlainAnswers.batchNorm(), 4, PlainAnswers.norm(0.11))),
                        "batchnorm_network/0"),
                the(
                        "batch norm that may divide by zero",
                        batchNorm(layer(PlainAnswers.batchNorm(), 4, PlainAnswers.norm(0))),
                        "batchnorm_network/0"),
                the(
                        "batch norm on other features",
                        batchNorm(
                                layer(
                                        PlainAnswers.batchNorm(),
                                        0,
                                        Layer.dense(
                                                Tensor.matrix(11, 20, new double[220]),
                                                Tensor.vector(new double[20]),
                                                Activation.IDENTITY))),
                        "batchnorm_network/0"),
                the(
                        "batch norm once less",
                        batchNorm(without(PlainAnswers.batchNorm(), 1)),
                        "batchnorm_network/0"));
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                the(
                        "sigmoids that do not vanish",
                        sigmoid(scaled(SIGMOID, 12)),
                        "deep_sigmoid_network/0",
                        "deep_sigmoid_network/1"),
                the(
                        "tanh that does not vanish",
                        right().with(
                                        TanhNetwork.class,
                                        student(scaled(PlainAnswers.dense(Activation.TANH, 2), 4))),
                        "deep_tanh_network/0",
                        "deep_tanh_network/1"),
                the(
                        "weights that do not explode",
                        right().with(
                                        UnstableNetwork.class,
                                        student(
                                                scaled(
                                                        PlainAnswers.dense(Activation.IDENTITY, 3),
                                                        0.02))),
                        "unstable_network/0",
                        "unstable_network/1"),
                the(
                        "ReLU that vanishes",
                        right().with(
                                        ReluNetwork.class,
                                        student(
                                                lastScaled(
                                                        PlainAnswers.dense(Activation.RELU, 4),
                                                        1e-4))),
                        "relu_network/1"));
    }

    private static String[] networks() {
        return new String[] {
            "deep_sigmoid_network/0",
            "deep_tanh_network/0",
            "unstable_network/0",
            "relu_network/0",
            "batchnorm_network/0"
        };
    }

    private static PlainAnswers sigmoid(Network network) {
        return right().with(SigmoidNetwork.class, student(network));
    }

    private static PlainAnswers batchNorm(Network network) {
        return right().with(BatchNormNetwork.class, student(network));
    }

    private static Student anotherEachTime() {
        AtomicLong seed = new AtomicLong();
        return student(() -> PlainAnswers.dense(Activation.SIGMOID, seed.incrementAndGet()));
    }
}
