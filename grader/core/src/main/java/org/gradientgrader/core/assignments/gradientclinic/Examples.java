package org.gradientgrader.core.assignments.gradientclinic;

import org.gradientgrader.protocol.Tensor;

/**
 * Examples with the classes that they belong to.
 *
 * @param inputs shape {@code [examples, features]}
 * @param labels shape {@code [examples, 1]} for two classes, else {@code [examples, classes]}; 0 or
 *     1 each
 */
record Examples(Tensor inputs, Tensor labels) {}
