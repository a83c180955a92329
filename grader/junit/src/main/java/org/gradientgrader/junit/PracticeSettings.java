package org.gradientgrader.junit;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a student can say with {@code -D} to {@code mvn test}.
 *
 * @param check id or place of the one check to run, if not all
 * @param hint id or place of the check to show the hint of, instead of running any
 * @param seed of the inputs
 */
record PracticeSettings(Optional<String> check, Optional<String> hint, long seed) {

    static final long DEFAULT_SEED = 42;

    /**
     * Reads the settings.
     *
     * @param properties looks a property up; null where it is not set, as {@link
     *     System#getProperty} has it
     * @throws IllegalArgumentException if the seed is not a number
     */
    static PracticeSettings from(Function<String, String> properties) {
        return new PracticeSettings(
                Optional.ofNullable(properties.apply("check")),
                Optional.ofNullable(properties.apply("hint")),
                Optional.ofNullable(properties.apply("seed"))
                        .map(PracticeSettings::number)
                        .orElse(DEFAULT_SEED));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "-Dseed=" + text + " is not a whole number, for example -Dseed=42");
        }
    }
}
