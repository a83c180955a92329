package gradientclinic;

/**
 * All runs of one solution with one optimiser.
 *
 * @param solution which of the four
 * @param optimiser with which it was trained
 * @param accuracy mean over the runs
 * @param low {@code accuracy - 2 s / √n}: s is the runs' standard deviation (of the sample: divided
 *     by n - 1), n their number; 0 for s where there is one run
 * @param high {@code accuracy + 2 s / √n}
 * @param reached how many runs reached the target loss
 * @param epochs mean number of epochs that those took; NaN where none did
 */
public record Row(
        Solution solution,
        Optimiser optimiser,
        double accuracy,
        double low,
        double high,
        int reached,
        double epochs) {}
