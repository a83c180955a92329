package org.gradientgrader.protocol;

/** The element-wise functions that both sides know. */
public enum Activation {
    /** f(x) = x. */
    IDENTITY,
    /** f(x) = 1 / (1 + e^-x). */
    SIGMOID,
    /** f(x) = tanh x. */
    TANH,
    /** f(x) = max(0, x); its slope at 0 is 0. */
    RELU
}
