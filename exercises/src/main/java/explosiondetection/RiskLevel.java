package explosiondetection;

/** How likely a training is to break, from the least to the most. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
}
