package org.gradientgrader.core.model;

import java.util.List;

/**
 * What one of the student's own networks does, whether it is right or not.
 *
 * @param title for example {@code SigmoidNetwork}
 * @param note why there is nothing to show; empty if there is
 * @param series with the same labels each
 */
public record Portrait(String title, String note, List<Series> series) {

    /** Copies {@code series}. */
    public Portrait {
        series = List.copyOf(series);
    }
}
