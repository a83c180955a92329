package org.gradientgrader.worker.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ConversionTest {

    private static final Type REAL = Type.of(Type.Kind.REAL);
    private static final Type TENSOR = Type.of(Type.Kind.TENSOR);
    private static final Type SUMMARY = Type.named(Type.Kind.RECORD, "Summary");

    private enum Health {
        VANISHING {
            @Override
            public String toString() {
                return "weak";
            }
        }
    }

    private record Summary(
            double mean, int layers, long seed, boolean healthy, String name, double[] norms) {}

    private record WithArray(INDArray values, Health health) {}

    private record WithList(List<Double> values, List<Health> healths) {}

    private record WithSet(Set<Double> values) {}

    private record Chain(Chain next) {}

    private record Throwing(double mean) {
        @Override
        public double mean() {
            throw new IllegalStateException("no mean");
        }
    }

    @Test
    void scalarsBecomeThemselves() throws NotData {
        assertThat(Conversion.toPlain(Double.NaN, REAL)).isEqualTo(new Value.Real(Double.NaN));
        assertThat(Conversion.toPlain(7, Type.of(Type.Kind.INT))).isEqualTo(new Value.Whole(7));
        assertThat(Conversion.toPlain(7L, Type.of(Type.Kind.LONG))).isEqualTo(new Value.Whole(7));
        assertThat(Conversion.toPlain(true, Type.of(Type.Kind.FLAG)))
                .isEqualTo(new Value.Flag(true));
    }

    @Test
    void longTextIsCut() throws NotData {
        assertThat(Conversion.toPlain("x".repeat(5000), Type.of(Type.Kind.TEXT)))
                .isEqualTo(new Value.Text("x".repeat(Limits.TEXT - 1) + "…"));
    }

    @Test
    void constantGoesByItsNameNotItsText() throws NotData {
        assertThat(Conversion.toPlain(Health.VANISHING, Type.named(Type.Kind.ENUM, "Health")))
                .isEqualTo(new Value.Constant("Health", "VANISHING"));
    }

    @Test
    void doubleArrayBecomesAVector() throws NotData {
        assertThat(Conversion.toPlain(new double[] {1, 2}, Type.of(Type.Kind.VECTOR)))
                .isEqualTo(Tensor.vector(1, 2));
    }

    @Test
    void recordGoesByItsComponents() throws NotData {
        assertThat(Conversion.toPlain(new Summary(1.5, 2, 3, true, "a", new double[] {4}), SUMMARY))
                .isEqualTo(
                        new Value.Fields(
                                "Summary",
                                List.of(
                                        new Value.Field("mean", new Value.Real(1.5)),
                                        new Value.Field("layers", new Value.Whole(2)),
                                        new Value.Field("seed", new Value.Whole(3)),
                                        new Value.Field("healthy", new Value.Flag(true)),
                                        new Value.Field("name", new Value.Text("a")),
                                        new Value.Field("norms", Tensor.vector(4)))));
    }

    @Test
    void recordMayHoldArraysAndConstants() throws NotData {
        assertThat(
                        Conversion.toPlain(
                                new WithArray(Nd4j.createFromArray(1.0, 2.0), Health.VANISHING),
                                Type.named(Type.Kind.RECORD, "WithArray")))
                .isEqualTo(
                        new Value.Fields(
                                "WithArray",
                                List.of(
                                        new Value.Field("values", Tensor.vector(1, 2)),
                                        new Value.Field(
                                                "health",
                                                new Value.Constant("Health", "VANISHING")))));
    }

    @Test
    void recordMayHoldLists() throws NotData {
        assertThat(
                        Conversion.toPlain(
                                new WithList(List.of(1.5, Double.NaN), List.of(Health.VANISHING)),
                                Type.named(Type.Kind.RECORD, "WithList")))
                .isEqualTo(
                        new Value.Fields(
                                "WithList",
                                List.of(
                                        new Value.Field(
                                                "values",
                                                new Value.Items(
                                                        List.of(
                                                                new Value.Real(1.5),
                                                                new Value.Real(Double.NaN)))),
                                        new Value.Field(
                                                "healths",
                                                new Value.Items(
                                                        List.of(
                                                                new Value.Constant(
                                                                        "Health",
                                                                        "VANISHING")))))));
    }

    @Test
    void nullIsRefused() {
        refuses(null, TENSOR, "null");
    }

    @Test
    void nullInAListIsRefusedByItsPosition() {
        refuses(
                Arrays.asList(Nd4j.scalar(1.0), null),
                Type.listOf(TENSOR),
                "a list whose element 1 is null");
    }

    @Test
    void nullInAListOfListsIsRefusedByBothPositions() {
        refuses(
                List.of(List.of(1.0), Arrays.asList(2.0, null)),
                Type.listOf(Type.listOf(REAL)),
                "a list whose element 1 is a list whose element 1 is null");
    }

    @Test
    void nullInARecordIsRefusedByItsComponent() {
        refuses(
                new Summary(1, 2, 3, true, null, new double[0]),
                SUMMARY,
                "a Summary whose name is null");
    }

    @Test
    void elementOfAnotherTypeIsRefusedByItsPosition() {
        refuses(
                List.of(Nd4j.scalar(1.0), 2.5),
                Type.listOf(TENSOR),
                "a list whose element 1 is a Double where an INDArray belongs");
    }

    @Test
    void anotherTypeIsRefusedInAStudentsWords() {
        refuses(7, REAL, "an Integer where a double belongs");
        refuses(Set.of(), Type.listOf(TENSOR), "a SetN where a List<INDArray> belongs");
        refuses(
                new double[][] {{1}},
                Type.of(Type.Kind.VECTOR),
                "a double[][] where a double[] belongs");
    }

    @Test
    void classThatIsNoRecordIsRefused() {
        refuses("x", SUMMARY, "a String where a Summary belongs, declared as a record");
    }

    @Test
    void anonymousClassIsRefusedByItsFullName() {
        refuses(new Object() {}, TENSOR, "a ConversionTest$1 where an INDArray belongs");
    }

    @Test
    void componentOfAnUnknownTypeIsRefused() {
        refuses(
                new WithSet(Set.of()),
                Type.named(Type.Kind.RECORD, "WithSet"),
                "a record whose component values has the type Set");
    }

    @Test
    void accessorThatThrowsIsRefused() {
        refuses(
                new Throwing(1),
                Type.named(Type.Kind.RECORD, "Throwing"),
                "a record whose component mean cannot be read");
    }

    @Test
    void recordsWithoutEndAreRefused() {
        Chain chain = new Chain(null);
        for (int i = 0; i < 100_000; i++) {
            chain = new Chain(chain);
        }

        refuses(
                chain,
                Type.named(Type.Kind.RECORD, "Chain"),
                "a Chain whose next is ".repeat(8) + "lists or records nested deeper than 8");
    }

    @Test
    void listsWithoutEndAreRefused() {
        refuses(
                Collections.nCopies(1001, 1.0),
                Type.listOf(REAL),
                "a list of more than 1000 elements");
    }

    @Test
    void hugeVectorsAreRefused() {
        refuses(
                new double[5_000_001],
                Type.of(Type.Kind.VECTOR),
                "an array of 5000001 elements; at most 5000000 can be graded");
    }

    private static void refuses(Object object, Type type, String message) {
        assertThatThrownBy(() -> Conversion.toPlain(object, type))
                .isInstanceOf(NotData.class)
                .hasMessage(message);
    }
}
