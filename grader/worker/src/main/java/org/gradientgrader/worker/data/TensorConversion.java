package org.gradientgrader.worker.data;

import java.util.Arrays;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Tensor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J arrays to plain tensors and back. */
public final class TensorConversion {

    private TensorConversion() {}

    /** Returns a fresh array of type DOUBLE in row-major order. */
    public static INDArray toArray(Tensor tensor) {
        long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
        return tensor.size() == 0
                ? Nd4j.empty(DataType.DOUBLE)
                : Nd4j.createFromArray(tensor.values()).reshape('c', shape);
    }

    /**
     * Returns the array's values, whatever its type, order and strides.
     *
     * @throws NotData if it is not numeric or too large
     */
    public static Tensor toTensor(INDArray array) throws NotData {
        if (array.isEmpty()) {
            return Tensor.vector();
        }
        if (!array.dataType().isNumerical()) {
            throw new NotData("an array of type " + array.dataType() + ", not of numbers");
        }
        if (array.length() > Limits.ELEMENTS) {
            throw new NotData(
                    "an array of "
                            + array.length()
                            + " elements; at most "
                            + Limits.ELEMENTS
                            + " can be graded");
        }
        int[] shape = Arrays.stream(array.shape()).mapToInt(Math::toIntExact).toArray();
        return new Tensor(shape, array.castTo(DataType.DOUBLE).dup('c').data().asDouble());
    }
}
