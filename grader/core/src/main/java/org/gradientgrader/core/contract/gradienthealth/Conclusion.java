package org.gradientgrader.core.contract.gradienthealth;

import java.util.List;

/**
 * What a comparison says of one network.
 *
 * @param name of the network
 * @param score 0 to 8
 * @param band that the score falls in
 * @param symptoms whose finding is not {@code GOOD}, in the order of {@link Symptom}
 */
public record Conclusion(String name, int score, Band band, List<Symptom> symptoms) {}
