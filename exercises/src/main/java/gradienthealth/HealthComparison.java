package gradienthealth;

import java.util.List;

/**
 * Section 4. Several networks side by side.
 *
 * <p>Whatever a comparison claims follows from the numbers in it.
 */
public class HealthComparison {

    /**
     * Puts the vital signs of networks side by side.
     *
     * <p>A NaN is never ideal.
     *
     * @param networks at least one
     * @return one row for each {@link Metric}, in its order
     */
    public List<Row> rows(List<NamedHealth> networks) {
        throw new UnsupportedOperationException("TODO 4.1: put the networks side by side");
    }

    /**
     * Concludes from the vital signs which network is how healthy.
     *
     * @param networks at least one
     * @return one conclusion for each network, from the highest score to the lowest; those of equal
     *     scores stay in the order given
     */
    public List<Conclusion> conclusions(List<NamedHealth> networks, Thresholds thresholds) {
        throw new UnsupportedOperationException("TODO 4.2: conclude from the data");
    }
}
