package org.gradientgrader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;

/** Calls and what they leave behind. */
class SessionTest {

    private static final Type TENSOR = Type.of(Type.Kind.TENSOR);
    private static final Type NETWORK = Type.of(Type.Kind.NETWORK);
    private static final Offset<Double> EPSILON = Offset.offset(1e-6);
    private static final String IMPORTS =
            """
            package gradientflow;
            import java.util.*;
            import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
            import org.deeplearning4j.nn.conf.layers.*;
            import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
            import org.nd4j.linalg.activations.Activation;
            import org.nd4j.linalg.api.buffer.DataType;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.factory.Nd4j;
            """;
    private static final String BUILD =
            """
            public MultiLayerNetwork run() {
                MultiLayerNetwork network = new MultiLayerNetwork(
                        new NeuralNetConfiguration.Builder().seed(SEED).list()
                                .layer(new DenseLayer.Builder().nIn(3).nOut(2)
                                        .activation(Activation.TANH).build())
                                .layer(new ActivationLayer(Activation.RELU))
                                .build());
                network.init();
                return network;
            }
            """;

    @Test
    void helloIsAnsweredWithTheNonceAndTheVersions() {
        Session session = new Session(Submissions.of());

        assertThat(session.answer(new Request.Hello(42)))
                .isEqualTo(
                        new Reply.Ready(
                                42, System.getProperty("java.version"), Warmup.dl4jVersion()));
    }

    @Test
    void anArrayGoesInAndComesBack() {
        Session session = session("public INDArray run(INDArray x) { return x.add(1); }");

        assertThat(session.answer(call(TENSOR, 0, Tensor.vector(1, 2))))
                .isEqualTo(new Reply.Returned(Tensor.vector(2, 3), List.of()));
    }

    @Test
    void aNetworkGoesInWithItsParameters() {
        Session session =
                session("public INDArray run(MultiLayerNetwork n) { return n.getParam(\"0_b\"); }");
        Network network =
                new Network(
                        List.of(
                                Layer.dense(
                                        Tensor.matrix(1, 2, 1, 2),
                                        Tensor.vector(3, 4),
                                        Activation.SIGMOID)),
                        Precision.FLOAT);

        Reply.Returned reply = (Reply.Returned) session.answer(call(TENSOR, 0, network));

        assertThat(((Tensor) reply.result()).values()).containsExactly(3, 4);
    }

    @Test
    void argumentsAfterTheCallShowWhatWasDoneToThem() {
        Session session = session("public INDArray run(INDArray x) { return x.muli(10); }");

        assertThat(
                        session.answer(
                                new Request.Call(
                                        signature(TENSOR, TENSOR),
                                        List.of(Tensor.vector(1, 2)),
                                        1,
                                        true,
                                        0)))
                .isEqualTo(
                        new Reply.Returned(Tensor.vector(10, 20), List.of(Tensor.vector(10, 20))));
    }

    @Test
    void aKeptResultShowsLaterMutation() {
        Session session =
                session(
                        """
                        static INDArray shared = Nd4j.zeros(DataType.DOUBLE, 2);
                        public INDArray run() { return shared.addi(1); }
                        """);

        assertThat(session.answer(call(TENSOR, 7)))
                .isEqualTo(new Reply.Returned(Tensor.vector(1, 1), List.of()));
        session.answer(call(TENSOR, 0));

        assertThat(session.answer(new Request.Read(7)))
                .isEqualTo(new Reply.Returned(Tensor.vector(2, 2), List.of()));
    }

    @Test
    void callsThatKeepTheirResultsShareANetwork() {
        Session session =
                new Session(
                        Submissions.of(
                                IMPORTS
                                        + "public class SigmoidNetwork {"
                                        + " private static Object last;"
                                        + " public boolean run(MultiLayerNetwork network) {"
                                        + " boolean same = network == last; last = network; return same; } }"));
        Network network =
                new Network(
                        List.of(
                                Layer.dense(
                                        Tensor.matrix(1, 1, 2),
                                        Tensor.vector(3),
                                        Activation.IDENTITY)),
                        Precision.DOUBLE);

        assertThat(session.answer(sameAsBefore(network, 0))).isEqualTo(flag(false));
        assertThat(session.answer(sameAsBefore(network, 1))).isEqualTo(flag(false));
        assertThat(session.answer(sameAsBefore(network, 2))).isEqualTo(flag(true));
        assertThat(session.answer(sameAsBefore(network, 0))).isEqualTo(flag(false));
    }

    private static Request sameAsBefore(Network network, int handle) {
        Signature signature =
                new Signature(
                        "gradientflow",
                        "SigmoidNetwork",
                        "run",
                        List.of(new Signature.Parameter("network", NETWORK)),
                        Type.of(Type.Kind.FLAG));
        return new Request.Call(signature, List.of(network), 1, false, handle);
    }

    private static Reply flag(boolean value) {
        return new Reply.Returned(new Value.Flag(value), List.of());
    }

    @Test
    void nothingIsKeptUnderAnUnknownNumber() {
        assertThatThrownBy(() -> session("").answer(new Request.Read(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no result is kept under 7");
    }

    @Test
    void everyCallHasAFreshInstance() {
        Session session = session("int calls; public int run() { return ++calls; }");
        Type whole = Type.of(Type.Kind.INT);

        session.answer(call(whole, 0));

        assertThat(session.answer(call(whole, 0)))
                .isEqualTo(new Reply.Returned(new Value.Whole(1), List.of()));
    }

    @Test
    void anInheritedMethodSeesTheStudentsClass() {
        Session session =
                new Session(
                        Submissions.of(
                                IMPORTS
                                        + "public class Student extends Base { int n() { return 2; } }",
                                IMPORTS
                                        + "abstract class Base { abstract int n(); public int run() { return n(); } }"));

        assertThat(session.answer(call(Type.of(Type.Kind.INT), 0)))
                .isEqualTo(new Reply.Returned(new Value.Whole(2), List.of()));
    }

    @Test
    void theRandomSeedDecidesWhatIsDrawn() {
        Session session = session("public INDArray run() { return Nd4j.rand(1, 4); }");

        assertThat(resultWithSeed(session, 5)).isEqualTo(resultWithSeed(session, 5));
        assertThat(resultWithSeed(session, 5)).isNotEqualTo(resultWithSeed(session, 6));
    }

    @Test
    void theRandomSeedZeroIsASeedLikeAnyOther() throws InterruptedException {
        Session session = session("public INDArray run() { return Nd4j.rand(1, 4); }");

        Value first = resultWithSeed(session, 0);
        Thread.sleep(5);

        assertThat(resultWithSeed(session, 0)).isEqualTo(first);
    }

    /** ND4J takes the seed 0 for the time in milliseconds, so that no seed of ours reaches it. */
    @Test
    void aNetworkWithTheSeedZeroFollowsTheClock() throws InterruptedException {
        Session session = session(BUILD.replace("SEED", "0"));

        Network first = networkWithSeed(session, 5);
        Thread.sleep(5);

        assertThat(networkWithSeed(session, 5)).isNotEqualTo(first);
    }

    @Test
    void aNetworkWithASeedIgnoresTheRandomSeed() {
        Session session = session(BUILD.replace("SEED", "3"));

        assertThat(networkWithSeed(session, 5)).isEqualTo(networkWithSeed(session, 6));
    }

    @Test
    void theDefaultTypeIsFloatAgainAtTheNextCall() {
        Session session =
                session(
                        """
                        public String run() {
                            String before = Nd4j.dataType().name();
                            Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
                            return before;
                        }
                        """);
        Type text = Type.of(Type.Kind.TEXT);

        session.answer(call(text, 0));

        assertThat(session.answer(call(text, 0)))
                .isEqualTo(new Reply.Returned(new Value.Text("FLOAT"), List.of()));
    }

    @Test
    void forwardGivesTheOutputOfEachLayer() {
        Session session = session(BUILD.replace("SEED", "3"));
        Layer dense = networkWithSeed(session, 1).layers().get(0);
        Tensor input = Tensor.matrix(1, 3, 1, 0, 0);

        Reply.Returned reply = (Reply.Returned) session.answer(new Request.Forward(9, input));

        List<Value> outputs = ((Value.Items) reply.result()).elements();
        assertThat(outputs).hasSize(2).allMatch(o -> ((Tensor) o).shapeText().equals("[1, 2]"));
        for (int unit = 0; unit < 2; unit++) {
            double tanh = Math.tanh(dense.weights().at(unit));
            assertThat(((Tensor) outputs.get(0)).at(unit)).isCloseTo(tanh, EPSILON);
            assertThat(((Tensor) outputs.get(1)).at(unit)).isCloseTo(Math.max(0, tanh), EPSILON);
        }
    }

    @Test
    void forwardOfAnInputThatDoesNotFitIsAnError() {
        Session session = session(BUILD.replace("SEED", "3"));
        networkWithSeed(session, 1);

        assertThat(session.answer(new Request.Forward(9, Tensor.matrix(1, 2, 1, 1))))
                .isInstanceOf(Reply.Threw.class);
    }

    @Test
    void aResultThatIsNoDataIsNamed() {
        assertThat(session("public INDArray run() { return null; }").answer(call(TENSOR, 0)))
                .isEqualTo(new Reply.Unrepresentable("null"));
    }

    @Test
    void aMethodThatIsNotThereIsUnbound() {
        assertThat(session("").answer(call(TENSOR, 0)))
                .isEqualTo(
                        new Reply.Unbound(
                                "gradientflow.Student must declare `public INDArray run()`; there is"
                                        + " no method of that name."));
    }

    private static Session session(String body) {
        return new Session(Submissions.of(IMPORTS + "public class Student {\n" + body + "\n}\n"));
    }

    private static Value resultWithSeed(Session session, long seed) {
        Request call = new Request.Call(signature(TENSOR), List.of(), seed, false, 0);
        return ((Reply.Returned) session.answer(call)).result();
    }

    private static Network networkWithSeed(Session session, long seed) {
        Request call = new Request.Call(signature(NETWORK), List.of(), seed, false, 9);
        return (Network) ((Reply.Returned) session.answer(call)).result();
    }

    private static Request call(Type result, int handle, Value... arguments) {
        Type[] parameters = new Type[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            parameters[i] = arguments[i] instanceof Network ? NETWORK : TENSOR;
        }
        return new Request.Call(
                signature(result, parameters), List.of(arguments), 1, false, handle);
    }

    private static Signature signature(Type result, Type... parameters) {
        List<Signature.Parameter> named =
                List.of(parameters).stream().map(t -> new Signature.Parameter("x", t)).toList();
        return new Signature("gradientflow", "Student", "run", named, result);
    }
}
