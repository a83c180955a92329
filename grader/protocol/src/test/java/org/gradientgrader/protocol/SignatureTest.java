package org.gradientgrader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Type ARRAYS = Type.listOf(Type.of(Type.Kind.TENSOR));

    @Test
    void readsAsAStudentWritesIt() {
        Signature signature =
                new Signature(
                        "gradientflow",
                        "GradientStatistics",
                        "summary",
                        List.of(
                                new Signature.Parameter("network", Type.of(Type.Kind.NETWORK)),
                                new Signature.Parameter("history", Type.listOf(ARRAYS))),
                        Type.named(Type.Kind.RECORD, "GradientSummary"));

        assertThat(signature.javaSpelling())
                .isEqualTo(
                        "public GradientSummary summary(MultiLayerNetwork network,"
                                + " List<List<INDArray>> history)");
        assertThat(signature.qualifiedClassName()).isEqualTo("gradientflow.GradientStatistics");
    }

    @Test
    void aListHasOneElementType() {
        assertThatThrownBy(() -> new Type(Type.Kind.LIST, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("LIST with 0 arguments");
    }

    @Test
    void onlyAListHasAnElementType() {
        assertThatThrownBy(() -> new Type(Type.Kind.TENSOR, "", List.of(ARRAYS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TENSOR with 1 arguments");
    }

    @Test
    void listsOfPrimitivesAreSpelledInTheirBoxes() {
        assertThat(Type.listOf(Type.of(Type.Kind.REAL)).javaSpelling()).isEqualTo("List<Double>");
    }
}
