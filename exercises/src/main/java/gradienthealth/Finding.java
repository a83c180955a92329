package gradienthealth;

import java.util.List;

/**
 * One line of a diagnosis.
 *
 * @param symptom what was looked for
 * @param severity how bad it is
 * @param recommendations what to do, the first thing first; empty for {@link Severity#GOOD}
 */
public record Finding(Symptom symptom, Severity severity, List<Recommendation> recommendations) {}
