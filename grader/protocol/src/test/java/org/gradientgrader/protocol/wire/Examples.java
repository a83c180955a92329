package org.gradientgrader.protocol.wire;

import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;

/** One of everything that can be sent. */
final class Examples {

    static final Network NETWORK =
            new Network(
                    List.of(
                            Layer.dense(
                                    Tensor.matrix(2, 3, 1, 2, 3, 4, 5, 6),
                                    Tensor.vector(7, 8, 9),
                                    Activation.SIGMOID),
                            Layer.batchNorm(
                                    Tensor.vector(1, 2, 3),
                                    Tensor.vector(4, 5, 6),
                                    Tensor.vector(7, 8, 9),
                                    Tensor.vector(10, 11, 12),
                                    1e-5),
                            Layer.activation(Activation.RELU),
                            Layer.dense(
                                    Tensor.matrix(3, 1, -1, -0.0, Double.NaN),
                                    Tensor.vector(Double.NEGATIVE_INFINITY),
                                    Activation.TANH)),
                    Precision.DOUBLE);

    static final Signature SIGNATURE =
            new Signature(
                    "gradientflow",
                    "SigmoidNetwork",
                    "gradients",
                    List.of(
                            new Signature.Parameter("network", Type.of(Type.Kind.NETWORK)),
                            new Signature.Parameter(
                                    "inputs", Type.listOf(Type.of(Type.Kind.TENSOR)))),
                    Type.named(Type.Kind.RECORD, "GradientSummary"));

    private static final Trainable TRAINABLE =
            new Trainable(
                    new Network(List.of(Layer.activation(Activation.RELU)), Precision.FLOAT),
                    new TrainingPlan(
                            TrainingPlan.Loss.SOFTMAX_CROSS_ENTROPY,
                            "Adam",
                            List.of(0.001, Double.NaN),
                            List.of(
                                    new TrainingPlan.LayerPlan(
                                            TrainingPlan.Clipping.NORM_PER_PARAMETER, 1, 0.2))));

    private Examples() {}

    static Stream<Value> values() {
        return Stream.of(
                Tensor.vector(
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        -0.0,
                        0.0,
                        Double.MIN_VALUE,
                        -Double.MAX_VALUE),
                new Tensor(new int[] {}, new double[] {42}),
                Tensor.vector(),
                new Tensor(new int[] {3, 0, 2}, new double[] {}),
                new Tensor(new int[] {1, 1, 1, 1, 1, 1, 1, 2}, new double[] {1, 2}),
                NETWORK,
                TRAINABLE,
                new Network(List.of(Layer.activation(Activation.TANH)), Precision.HALF),
                new Value.Items(List.of()),
                new Value.Items(
                        List.of(new Value.Real(1), new Value.Items(List.of(new Value.Whole(2))))),
                new Value.Fields(
                        "GradientSummary",
                        List.of(
                                new Value.Field("mean", new Value.Real(Double.NaN)),
                                new Value.Field("norms", Tensor.vector(1, 2)))),
                new Value.Fields("Nothing", List.of()),
                new Value.Constant("Health", "VANISHING"),
                new Value.Real(Double.NaN),
                new Value.Real(Double.NEGATIVE_INFINITY),
                new Value.Real(-0.0),
                new Value.Whole(Long.MIN_VALUE),
                new Value.Flag(true),
                new Value.Flag(false),
                new Value.Text(""),
                new Value.Text("Grüße, 勾配 \uD83D\uDE00\n\u202e"),
                new Value.Text("a lone surrogate \uD83D here, \uDE00 there"));
    }

    static Stream<Request> requests() {
        return Stream.of(
                new Request.Hello(Long.MAX_VALUE),
                new Request.Open(
                        "/tmp/ein Ordner",
                        List.of("gradientflow/SigmoidNetwork.java", "gradientflow/Größe.java")),
                new Request.Call(
                        SIGNATURE,
                        List.of(NETWORK, new Value.Items(List.of(Tensor.vector(1, 2)))),
                        -1,
                        true,
                        7),
                new Request.Read(Integer.MAX_VALUE),
                new Request.Forward(1, Tensor.matrix(2, 2, 1, 2, 3, 4)),
                new Request.Train(
                        2, Tensor.matrix(1, 2, Double.NaN, 2), Tensor.matrix(1, 1, 1), 64, -3));
    }

    static Stream<Reply> replies() {
        Problem problem = new Problem("gradientflow/SigmoidNetwork.java", 7, "x cannot be…");
        return Stream.of(
                new Reply.Ready(-2, "17.0.1", "1.0.0-M2.1"),
                new Reply.Opened(List.of()),
                new Reply.Opened(List.of(problem)),
                new Reply.Returned(NETWORK, List.of()),
                new Reply.Returned(
                        new Value.Items(values().toList()), List.of(new Value.Real(1), NETWORK)),
                new Reply.Threw(
                        "java.lang.RuntimeException", "so\0?", List.of("SigmoidNetwork.java:42")),
                new Reply.Unbound("There is no class."),
                new Reply.NotCompiled(List.of(problem, problem)),
                new Reply.Unrepresentable("null"));
    }
}
