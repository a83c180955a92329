package explosiondetection;

import java.util.List;

/**
 * A risk, and what to do about it.
 *
 * @param level of the risk
 * @param remedies the first thing first; empty for {@link RiskLevel#LOW}
 */
public record Assessment(RiskLevel level, List<Remedy> remedies) {}
