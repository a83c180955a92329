package org.gradientgrader.core.contract.gradienthealth;

import java.util.List;

/**
 * A row of a comparison.
 *
 * @param metric what is compared
 * @param values one for each network, in the order given
 * @param ideal for each network, whether its value is as it ideally is
 */
public record Row(Metric metric, List<Double> values, List<Boolean> ideal) {}
