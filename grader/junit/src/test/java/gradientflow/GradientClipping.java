package gradientflow;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Not attempted. */
public class GradientClipping {

    public List<INDArray> clip(List<INDArray> gradients, double maxNorm) {
        throw new UnsupportedOperationException("TODO 3.3: clip by the global norm");
    }
}
