package org.gradientgrader.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What one of the student's own networks does, whether it is right or not.
 *
 * @param title for example {@code SigmoidNetwork}
 * @param note why there is nothing to show; empty if there is
 * @param series with the same labels each
 * @param thresholds values to compare with
 * @param condition what its signals amount to; empty if there is nothing to show
 */
public record Portrait(
        String title,
        String note,
        List<Series> series,
        List<Figure.Threshold> thresholds,
        Optional<Condition> condition) {

    /** Copies the lists. */
    public Portrait {
        series = List.copyOf(series);
        thresholds = List.copyOf(thresholds);
    }

    /** Returns a portrait without a network, and why. */
    public static Portrait absent(String title, String note) {
        return new Portrait(title, note, List.of(), List.of(), Optional.empty());
    }
}
