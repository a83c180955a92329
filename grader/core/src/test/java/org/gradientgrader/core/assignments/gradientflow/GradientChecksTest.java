package org.gradientgrader.core.assignments.gradientflow;

import static org.gradientgrader.core.assignments.gradientflow.ChangedNetworks.without;
import static org.gradientgrader.core.assignments.gradientflow.Failures.offBy;
import static org.gradientgrader.core.assignments.gradientflow.Failures.the;
import static org.gradientgrader.core.assignments.gradientflow.PlainAnswers.right;
import static org.gradientgrader.core.assignments.gradientflow.PlainAnswers.student;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientflow.PlainAnswers.Student;
import org.gradientgrader.core.contract.gradientflow.BatchNormNetwork;
import org.gradientgrader.core.contract.gradientflow.ReluNetwork;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.contract.gradientflow.TanhNetwork;
import org.gradientgrader.core.contract.gradientflow.UnstableNetwork;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which gradients are accepted. */
class GradientChecksTest {

    private static final Network SIGMOID = PlainAnswers.dense(Activation.SIGMOID, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"gradients"})
    void answerFails(String name, PlainAnswers answers, Set<String> expected) {
        Failures.expect(name, answers, expected);
    }

    static Stream<Arguments> gradients() {
        return Stream.of(
                the(
                        "off by less than the tolerance",
                        differentiated((n, x) -> offBy(PlainAnswers.gradients(n, x), 1e-10))),
                the(
                        "off by more",
                        differentiated((n, x) -> offBy(PlainAnswers.gradients(n, x), 2e-9)),
                        recomputations()),
                the(
                        "only the last off",
                        differentiated((n, x) -> lastOff(PlainAnswers.gradients(n, x))),
                        recomputations()),
                the(
                        "reversed",
                        differentiated((n, x) -> reversed(PlainAnswers.gradients(n, x))),
                        recomputations()),
                the(
                        "biases",
                        differentiated(
                                (n, x) -> Pass.forward(n, x).gradientsOfMeanOutput().biases()),
                        recomputations()),
                the(
                        "one missing",
                        differentiated(
                                (n, x) ->
                                        PlainAnswers.gradients(n, x)
                                                .subList(1, n.denseLayers().size())),
                        recomputations()),
                the(
                        "sum instead of mean",
                        differentiated(
                                (n, x) ->
                                        Clipping.scaled(
                                                PlainAnswers.gradients(n, x), x.shape()[0])),
                        recomputations()),
                the(
                        "NaN",
                        differentiated(
                                (n, x) ->
                                        Clipping.scaled(PlainAnswers.gradients(n, x), Double.NaN)),
                        recomputationsAnd("exploding_gradients/1")),
                the(
                        "only deep networks wrong",
                        differentiated(
                                (n, x) ->
                                        Clipping.scaled(
                                                PlainAnswers.gradients(n, x),
                                                n.denseLayers().size() > 10 ? 2 : 1)),
                        recomputations()),
                the(
                        "only the own network wrong",
                        differentiated(
                                (n, x) ->
                                        Clipping.scaled(
                                                PlainAnswers.gradients(n, x), isOwn(n) ? 2 : 1)),
                        recomputations()),
                the(
                        "own network wrong and not usable",
                        differentiated(
                                        (n, x) ->
                                                Clipping.scaled(
                                                        PlainAnswers.gradients(n, x),
                                                        isOwn(n) ? 2 : 1))
                                .with(SigmoidNetwork.class, student(without(SIGMOID, 2))),
                        "deep_sigmoid_network/0",
                        "deep_sigmoid_network/1",
                        "exploding_gradients/0",
                        "relu_gradients/0",
                        "tanh_gradients/0",
                        "batchnorm_gradients/0"),
                the(
                        "views and mutated arguments",
                        right().withLater(GradientChecksTest::doubled),
                        "exploding_gradients/1",
                        "gradient_clipping/2"));
    }

    /** The grader's own networks are never of just these sizes with biases of 0. */
    private static boolean isOwn(Network network) {
        return network.denseLayers().size() == 6
                && network.denseLayers().stream().allMatch(layer -> Norms.of(layer.bias()) == 0);
    }

    private static String[] recomputationsAnd(String another) {
        return Stream.concat(Stream.of(recomputations()), Stream.of(another))
                .toArray(String[]::new);
    }

    private static String[] recomputations() {
        return new String[] {
            "sigmoid_gradients/0",
            "tanh_gradients/0",
            "exploding_gradients/0",
            "relu_gradients/0",
            "batchnorm_gradients/0"
        };
    }

    private static PlainAnswers differentiated(
            BiFunction<Network, Tensor, List<Tensor>> gradients) {
        PlainAnswers right = right();
        return right().with(SigmoidNetwork.class, with(right.get(SigmoidNetwork.class), gradients))
                .with(TanhNetwork.class, with(right.get(TanhNetwork.class), gradients))
                .with(UnstableNetwork.class, with(right.get(UnstableNetwork.class), gradients))
                .with(ReluNetwork.class, with(right.get(ReluNetwork.class), gradients))
                .with(BatchNormNetwork.class, with(right.get(BatchNormNetwork.class), gradients));
    }

    private static Student with(
            Object student, BiFunction<Network, Tensor, List<Tensor>> gradients) {
        return new Student(((Student) student)::network, gradients, PlainAnswers::ratio);
    }

    private static List<Tensor> lastOff(List<Tensor> tensors) {
        List<Tensor> changed = new ArrayList<>(tensors);
        int last = changed.size() - 1;
        changed.set(last, offBy(tensors.subList(last, last + 1), 1e-8).get(0));
        return changed;
    }

    private static List<Tensor> reversed(List<Tensor> tensors) {
        List<Tensor> reversed = new ArrayList<>(tensors);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Object doubled(Object read) {
        return read instanceof List<?> list
                ? Clipping.scaled(list.stream().map(Tensor.class::cast).toList(), 2)
                : read;
    }
}
