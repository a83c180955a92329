package explosiondetection;

/**
 * Where one level of risk ends and the next begins.
 *
 * @param explosion a norm above it is an explosion
 * @param elevated a largest norm above it is worth watching
 * @param tolerated so many explosions are not yet critical
 */
public record RiskProfile(double explosion, double elevated, int tolerated) {

    /** What the program of the lecture document 000 uses. */
    public static final RiskProfile LECTURE_PROGRAM = new RiskProfile(50, 20, 2);

    /** What the text of the same document gives as warning signs. */
    public static final RiskProfile LECTURE_SIGNS = new RiskProfile(100, 10, 2);
}
