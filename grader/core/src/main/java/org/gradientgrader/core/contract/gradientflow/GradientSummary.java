package org.gradientgrader.core.contract.gradientflow;

/**
 * Statistics over all elements of all gradients.
 *
 * @param mean arithmetic mean
 * @param std unbiased standard deviation (divided by n - 1)
 * @param min smallest element
 * @param max largest element
 */
public record GradientSummary(double mean, double std, double min, double max) {}
