package org.gradientgrader.worker.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class TensorConversionTest {

    private static final Tensor NUMBERED = Tensor.matrix(2, 3, 1, 2, 3, 4, 5, 6);

    @Test
    void arrayGoesThereAndBack() throws NotData {
        assertThat(back(NUMBERED)).isEqualTo(NUMBERED);
    }

    @Test
    void rankThreeKeepsItsOrder() throws NotData {
        Tensor tensor = new Tensor(new int[] {2, 1, 2}, new double[] {1, 2, 3, 4});

        assertThat(back(tensor)).isEqualTo(tensor);
    }

    @Test
    void specialValuesSurvive() throws NotData {
        Tensor tensor =
                Tensor.vector(
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        -0.0,
                        Double.MIN_VALUE);

        assertThat(back(tensor)).isEqualTo(tensor);
    }

    @Test
    void scalarHasNoAxes() throws NotData {
        Tensor scalar = new Tensor(new int[0], new double[] {7});

        assertThat(back(scalar)).isEqualTo(scalar);
        assertThat(TensorConversion.toTensor(Nd4j.scalar(7.0))).isEqualTo(scalar);
    }

    @Test
    void emptyArrayHasNoValues() throws NotData {
        assertThat(TensorConversion.toTensor(Nd4j.empty(DataType.FLOAT)))
                .isEqualTo(Tensor.vector());
        assertThat(back(Tensor.vector())).isEqualTo(Tensor.vector());
    }

    @Test
    void toArrayIsAlwaysDouble() {
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);

        assertThat(TensorConversion.toArray(NUMBERED).dataType()).isEqualTo(DataType.DOUBLE);
    }

    @Test
    void toArrayIsACopy() throws NotData {
        TensorConversion.toArray(NUMBERED).muli(2);

        assertThat(back(NUMBERED)).isEqualTo(NUMBERED);
    }

    @Test
    void columnMajorOrderIsReadRowByRow() throws NotData {
        INDArray array = TensorConversion.toArray(NUMBERED).dup('f');

        assertThat(array.ordering()).isEqualTo('f');
        assertThat(TensorConversion.toTensor(array)).isEqualTo(NUMBERED);
    }

    @Test
    void transposeIsReadInItsOwnShape() throws NotData {
        assertThat(TensorConversion.toTensor(TensorConversion.toArray(NUMBERED).transpose()))
                .isEqualTo(Tensor.matrix(3, 2, 1, 4, 2, 5, 3, 6));
    }

    @Test
    void viewsAreReadWithoutTheirSurroundings() throws NotData {
        INDArray array = TensorConversion.toArray(NUMBERED);

        assertThat(TensorConversion.toTensor(array.getColumn(1))).isEqualTo(Tensor.vector(2, 5));
        assertThat(TensorConversion.toTensor(array.getRow(1))).isEqualTo(Tensor.vector(4, 5, 6));
        assertThat(
                        TensorConversion.toTensor(
                                array.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3))))
                .isEqualTo(Tensor.matrix(2, 2, 2, 3, 5, 6));
    }

    @Test
    void viewOfAColumnMajorFloatArrayIsReadToo() throws NotData {
        INDArray array = TensorConversion.toArray(NUMBERED).castTo(DataType.FLOAT).dup('f');

        assertThat(
                        TensorConversion.toTensor(
                                array.get(NDArrayIndex.interval(1, 2), NDArrayIndex.all())))
                .isEqualTo(Tensor.matrix(1, 3, 4, 5, 6));
    }

    @Test
    void everyNumericTypeIsRead() throws NotData {
        for (DataType type :
                new DataType[] {
                    DataType.FLOAT16,
                    DataType.FLOAT,
                    DataType.INT8,
                    DataType.INT32,
                    DataType.INT64,
                    DataType.UINT8
                }) {
            assertThat(TensorConversion.toTensor(TensorConversion.toArray(NUMBERED).castTo(type)))
                    .as("%s", type)
                    .isEqualTo(NUMBERED);
        }
    }

    @Test
    void readingChangesNothing() throws NotData {
        INDArray array = TensorConversion.toArray(NUMBERED).castTo(DataType.FLOAT).dup('f');

        TensorConversion.toTensor(array);

        assertThat(array.dataType()).isEqualTo(DataType.FLOAT);
        assertThat(array.ordering()).isEqualTo('f');
    }

    @Test
    void booleansAreNoNumbers() {
        assertThatThrownBy(
                        () ->
                                TensorConversion.toTensor(
                                        TensorConversion.toArray(NUMBERED).castTo(DataType.BOOL)))
                .isInstanceOf(NotData.class)
                .hasMessage("an array of type BOOL, not of numbers");
    }

    @Test
    void hugeArraysAreRefused() {
        assertThatThrownBy(() -> TensorConversion.toTensor(Nd4j.zeros(DataType.INT8, 5_000_001)))
                .isInstanceOf(NotData.class)
                .hasMessage("an array of 5000001 elements; at most 5000000 can be graded");
    }

    private static Tensor back(Tensor tensor) throws NotData {
        return TensorConversion.toTensor(TensorConversion.toArray(tensor));
    }
}
