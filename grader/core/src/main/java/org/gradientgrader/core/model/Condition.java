package org.gradientgrader.core.model;

/**
 * The state of a network before training.
 *
 * @param diagnosis what it amounts to
 * @param decades by which the returning signal, the root mean square of dL/dz, grows from the last
 *     layer to the first; minus infinity if nothing returns
 * @param growth decades by which the deviation of z grows from the first layer to the last
 * @param layers how many layers with weights there are
 */
public record Condition(Diagnosis diagnosis, double decades, double growth, int layers) {}
