package gradientflow;

/** As handed out. */
public record GradientSummary(double mean, double std, double min, double max) {}
