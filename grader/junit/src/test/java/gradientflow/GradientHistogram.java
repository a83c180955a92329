package gradientflow;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Right, and talkative. */
public class GradientHistogram {

    public double[] values(List<INDArray> gradients) {
        System.out.println("I am in values()");
        return gradients.stream()
                .flatMapToDouble(gradient -> Arrays.stream(gradient.ravel().toDoubleVector()))
                .toArray();
    }
}
