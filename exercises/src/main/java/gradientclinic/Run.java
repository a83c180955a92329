package gradientclinic;

import java.util.List;

/**
 * One training of one network.
 *
 * @param solution which of the four
 * @param optimiser with which it was trained
 * @param validationLosses on data it was not trained with, after each epoch
 * @param accuracy in the end, on data it was not trained with: from 0 to 1
 */
public record Run(
        Solution solution, Optimiser optimiser, List<Double> validationLosses, double accuracy) {

    /** Copies {@code validationLosses}. */
    public Run {
        validationLosses = List.copyOf(validationLosses);
    }
}
