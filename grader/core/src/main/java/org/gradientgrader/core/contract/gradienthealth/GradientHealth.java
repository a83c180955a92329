package org.gradientgrader.core.contract.gradienthealth;

import java.util.List;

/**
 * The vital signs of a network. Nothing is replaced: a NaN or an infinity among the norms shows.
 *
 * @param norms Euclidean norm of each layer's gradient, input side first
 * @param min the smallest norm
 * @param max the largest norm
 * @param mean the average norm
 * @param std the norms' standard deviation, of the population: divided by their number
 * @param globalNorm the norm of all gradients taken as one vector
 * @param range {@code max / min}, dimensionless; infinite if {@code min} is 0
 * @param vanished how many norms are below {@code Thresholds.vanished}
 * @param weak how many norms are below {@code Thresholds.weak}, the vanished ones among them
 * @param nonFinite how many norms are NaN or infinite
 */
public record GradientHealth(
        List<Double> norms,
        double min,
        double max,
        double mean,
        double std,
        double globalNorm,
        double range,
        int vanished,
        int weak,
        int nonFinite) {}
