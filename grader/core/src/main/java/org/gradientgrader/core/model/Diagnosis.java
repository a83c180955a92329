package org.gradientgrader.core.model;

/** What ails a network before training, a cause before its symptoms. */
public enum Diagnosis {
    /** A value or a gradient is NaN or infinite. */
    NON_FINITE,
    /** Signals explode towards the output, whose saturated activation hides it. */
    MASKED_EXPLOSION,
    /** Most values of a layer lie where its activation is nearly flat. */
    SATURATED_ACTIVATION,
    /** Most units of a layer are 0, whatever the input. */
    DEAD_RELU,
    /** A signal grows by orders of magnitude from layer to layer. */
    EXPLODING_GRADIENT,
    /** Of the returning signal next to nothing reaches the first layer. */
    VANISHING_GRADIENT,
    /** None of these. */
    HEALTHY
}
