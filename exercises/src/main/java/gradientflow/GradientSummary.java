package gradientflow;

/**
 * Section 5. Four numbers that describe all elements of all gradients.
 *
 * @param mean their average
 * @param std their unbiased standard deviation
 * @param min the smallest of them
 * @param max the largest of them
 */
public record GradientSummary(double mean, double std, double min, double max) {}
