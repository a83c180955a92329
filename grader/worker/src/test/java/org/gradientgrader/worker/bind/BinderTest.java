package org.gradientgrader.worker.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.worker.Submissions;
import org.junit.jupiter.api.Test;

class BinderTest {

    private static final Signature GRADIENTS =
            new Signature(
                    "gradientflow",
                    "SigmoidNetwork",
                    "gradients",
                    List.of(
                            new Signature.Parameter("network", Type.of(Type.Kind.NETWORK)),
                            new Signature.Parameter("input", Type.of(Type.Kind.TENSOR))),
                    Type.listOf(Type.of(Type.Kind.TENSOR)));
    private static final Signature SUMMARY =
            new Signature(
                    "gradientflow",
                    "Statistics",
                    "summary",
                    List.of(),
                    Type.named(Type.Kind.RECORD, "Summary"));
    private static final String IMPORTS =
            """
            package gradientflow;
            import java.util.*;
            import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
            import org.nd4j.linalg.api.ndarray.INDArray;
            """;
    private static final String METHOD =
            "public List<INDArray> gradients(MultiLayerNetwork n, INDArray x) { return null; }";
    private static final String EXPECTED =
            "gradientflow.SigmoidNetwork must declare `public List<INDArray>"
                    + " gradients(MultiLayerNetwork network, INDArray input)`; ";

    @Test
    void theDeclaredMethodIsFound() throws NotBound {
        Binder.Bound bound = bind(GRADIENTS, sigmoidNetwork(METHOD));

        assertThat(bound.method().getName()).isEqualTo("gradients");
        assertThat(bound.owner().getName()).isEqualTo("gradientflow.SigmoidNetwork");
    }

    @Test
    void aStaticMethodDoes() throws NotBound {
        assertThat(bind(GRADIENTS, sigmoidNetwork(METHOD.replace("public", "public static"))))
                .isNotNull();
    }

    @Test
    void aMoreSpecificResultDoes() throws NotBound {
        assertThat(bind(GRADIENTS, sigmoidNetwork(METHOD.replace("List<", "ArrayList<"))))
                .isNotNull();
    }

    @Test
    void anInheritedMethodIsCalledOnTheStudentsClass() throws NotBound {
        Binder.Bound bound =
                bind(
                        GRADIENTS,
                        IMPORTS + "public class SigmoidNetwork extends Base {}",
                        IMPORTS + "public abstract class Base { " + METHOD + " }");

        assertThat(bound.owner().getSimpleName()).isEqualTo("SigmoidNetwork");
        assertThat(bound.method().getDeclaringClass().getSimpleName()).isEqualTo("Base");
    }

    @Test
    void ofSeveralMethodsTheExactOneIsTaken() throws NotBound {
        Binder.Bound bound =
                bind(
                        GRADIENTS,
                        sigmoidNetwork(
                                METHOD.replace("INDArray x", "Object x")
                                        + METHOD
                                        + METHOD.replace("MultiLayerNetwork n", "Object n")));

        assertThat(bound.method().getParameterTypes())
                .extracting(Class::getSimpleName)
                .containsExactly("MultiLayerNetwork", "INDArray");
    }

    @Test
    void aMissingClassListsTheOthers() {
        unbound(
                GRADIENTS,
                "There is no class gradientflow.SigmoidNetwork. Expected: `public class"
                        + " SigmoidNetwork` in gradientflow/SigmoidNetwork.java; found: Other,"
                        + " Sigmoidnetwork.",
                IMPORTS + "public class Sigmoidnetwork { class Inner {} }",
                IMPORTS + "public class Other {}");
    }

    @Test
    void anEmptySubmissionHasNoOthersToList() {
        unbound(
                GRADIENTS,
                "There is no class gradientflow.SigmoidNetwork. Expected: `public class"
                        + " SigmoidNetwork` in gradientflow/SigmoidNetwork.java.");
    }

    @Test
    void aClassInTheWrongPackageIsNotCompiled() {
        String wrong = "package gradientFlow;\npublic class SigmoidNetwork {}\n";

        assertThatExceptionOfType(NotBound.class)
                .isThrownBy(() -> bind(GRADIENTS, wrong))
                .satisfies(
                        e ->
                                assertThat(e.reply())
                                        .isEqualTo(
                                                new Reply.NotCompiled(
                                                        List.of(
                                                                new Problem(
                                                                        "gradientflow/SigmoidNetwork.java",
                                                                        1,
                                                                        "The declared package"
                                                                                + " \"gradientFlow\" does not"
                                                                                + " match the expected package"
                                                                                + " \"gradientflow\"")))));
    }

    @Test
    void aMissingMethodIsSpelledOut() {
        unbound(GRADIENTS, EXPECTED + "there is no method of that name.", sigmoidNetwork(""));
    }

    @Test
    void aWrongParameterTypeShowsWhatWasFound() {
        unbound(
                GRADIENTS,
                EXPECTED
                        + "found: `public List<INDArray> gradients(MultiLayerNetwork n,"
                        + " double[] x)`.",
                sigmoidNetwork(METHOD.replace("INDArray x", "double[] x")));
    }

    @Test
    void aWrongResultTypeShowsWhatWasFound() {
        unbound(
                GRADIENTS,
                EXPECTED
                        + "found: `public Map<String, INDArray>"
                        + " gradients(MultiLayerNetwork n, INDArray x)`.",
                sigmoidNetwork(METHOD.replace("List<INDArray>", "Map<String, INDArray>")));
    }

    @Test
    void aMissingParameterShowsAllThatWasFound() {
        unbound(
                GRADIENTS,
                EXPECTED
                        + "found: `public List<INDArray> gradients()`, `public List<INDArray>"
                        + " gradients(INDArray x)`.",
                sigmoidNetwork(
                        METHOD.replace("MultiLayerNetwork n, ", "")
                                + METHOD.replace("MultiLayerNetwork n, INDArray x", "")));
    }

    @Test
    void aMethodThatIsNotPublicShowsIt() {
        unbound(
                GRADIENTS,
                EXPECTED + "found: `List<INDArray> gradients(MultiLayerNetwork n, INDArray x)`.",
                sigmoidNetwork(METHOD.replace("public ", "")));
    }

    @Test
    void aClassThatIsNotPublicIsNamed() {
        unbound(
                GRADIENTS,
                "The class gradientflow.SigmoidNetwork must be public.",
                sigmoidNetwork(METHOD).replace("public class", "class"));
    }

    @Test
    void anAbstractClassIsNamed() {
        unbound(
                GRADIENTS,
                "The class gradientflow.SigmoidNetwork must not be abstract.",
                sigmoidNetwork(METHOD).replace("public class", "public abstract class"));
    }

    @Test
    void aConstructorWithParametersIsNotEnough() {
        unbound(
                GRADIENTS,
                "The class gradientflow.SigmoidNetwork needs a public constructor without"
                        + " parameters.",
                sigmoidNetwork("public SigmoidNetwork(int seed) {}" + METHOD));
    }

    @Test
    void aConstructorThatIsNotPublicIsNotEnough() {
        unbound(
                GRADIENTS,
                "The class gradientflow.SigmoidNetwork needs a public constructor without"
                        + " parameters.",
                sigmoidNetwork("SigmoidNetwork() {}" + METHOD));
    }

    @Test
    void aResultRecordThatDoesNotExistIsNamed() {
        unbound(
                SUMMARY,
                "gradientflow.Statistics must declare `public Summary summary()`; found: `public"
                        + " Object summary()`. There is no gradientflow.Summary, which needs a"
                        + " file of its own.",
                IMPORTS + "public class Statistics { public Object summary() { return 1; } }");
    }

    @Test
    void aResultRecordWithinTheClassIsAnotherOne() {
        unbound(
                SUMMARY,
                "gradientflow.Statistics must declare `public Summary summary()`; found: `public"
                        + " Summary summary()`. There is no gradientflow.Summary, which needs a"
                        + " file of its own.",
                IMPORTS
                        + "public class Statistics { public record Summary() {}"
                        + " public Summary summary() { return null; } }");
    }

    @Test
    void aClassOnTheClassPathIsFoundToo() throws NotBound {
        Signature signature =
                new Signature("java.lang", "Object", "hashCode", List.of(), Type.of(Type.Kind.INT));

        assertThat(
                        new Binder(new ClassPathClasses(getClass().getClassLoader()))
                                .bind(signature)
                                .owner())
                .isEqualTo(Object.class);
    }

    private static String sigmoidNetwork(String body) {
        return IMPORTS + "public class SigmoidNetwork { " + body + " }";
    }

    private static Binder.Bound bind(Signature signature, String... sources) throws NotBound {
        return new Binder(Submissions.of(sources)).bind(signature);
    }

    private static void unbound(Signature signature, String message, String... sources) {
        assertThatExceptionOfType(NotBound.class)
                .isThrownBy(() -> bind(signature, sources))
                .satisfies(e -> assertThat(e.reply()).isEqualTo(new Reply.Unbound(message)));
    }
}
