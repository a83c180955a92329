package org.gradientgrader.core.model;

/**
 * The mistake that an answer shows.
 *
 * @param id stable, snake_case; the same for the same mistake in every check
 * @param sentence names it, for example {@code the list runs from the output to the input.}
 * @param seenIn place of the earlier check that showed it first, for example {@code 1.2}; empty if
 *     none did
 */
public record Misconception(String id, String sentence, String seenIn) {

    /** Returns a mistake that no earlier check showed. */
    public static Misconception of(String id, String sentence) {
        return new Misconception(id, sentence, "");
    }

    /** Returns whether an earlier check has shown it. */
    public boolean isRepeated() {
        return !seenIn.isEmpty();
    }

    /** Returns the sentence as students read it, with what introduces it. */
    public String text() {
        return (isRepeated() ? "As in check " + seenIn : "Probably") + ": " + sentence;
    }
}
