package org.gradientgrader.core.contract.explosiondetection;

import java.util.List;

/**
 * What a watch over a training saw.
 *
 * @param events in the order of epochs, and within one in the order of {@link EventKind}
 * @param epochs how many were watched: all, or those up to the first that is not finite, with it
 * @param firstEvent epoch of the first event, counted from 0; -1 if there was none
 * @param firstNonFinite the first epoch whose norm or loss is not finite; -1 if there was none
 */
public record TrainingReport(List<Event> events, int epochs, int firstEvent, int firstNonFinite) {}
