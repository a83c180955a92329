package org.gradientgrader.core.contract.gradienthealth;

import java.util.List;

/** Section 4: several networks side by side. */
public interface HealthComparison {

    /**
     * Returns one row for each metric, in the order of {@link Metric}, with a value for each
     * network.
     */
    List<Row> rows(List<NamedHealth> networks);

    /** Returns one conclusion for each network, highest score first, equal ones as given. */
    List<Conclusion> conclusions(List<NamedHealth> networks, Thresholds thresholds);
}
