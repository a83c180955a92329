package gradienthealth;

/** What a health score means in a word, from the best to the worst. */
public enum Band {
    EXCELLENT,
    MODERATE,
    POOR,
    CRITICAL
}
