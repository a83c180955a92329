package org.gradientgrader.core.rubric;

/**
 * What a student is told about a mistake.
 *
 * @param sentence what the student probably did; completes {@code Probably: …}
 * @param hint what to try next; never the answer
 */
public record Advice(String sentence, String hint) {}
