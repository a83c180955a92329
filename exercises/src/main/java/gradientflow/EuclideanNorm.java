// SOLUTION FILE
package gradientflow;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The root of the sum of squares; {@code hypot} neither overflows nor underflows on the way. */
final class EuclideanNorm {

    private EuclideanNorm() {}

    static double of(INDArray array) {
        return Arrays.stream(array.ravel().toDoubleVector()).reduce(0.0, Math::hypot);
    }

    static double of(List<INDArray> arrays) {
        return arrays.stream().mapToDouble(EuclideanNorm::of).reduce(0.0, Math::hypot);
    }
}
