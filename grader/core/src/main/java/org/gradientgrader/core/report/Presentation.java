package org.gradientgrader.core.report;

import java.util.Map;

/**
 * What reports depend on beside the scorecard; the caller knows it, a reporter does not ask for it.
 *
 * @param theme colours and symbols, for people
 * @param all whether everything is shown in full, for people
 * @param environment variables in which a course platform says what it calls the submission
 */
public record Presentation(Theme theme, boolean all, Map<String, String> environment) {

    /** Copies {@code environment}. */
    public Presentation {
        environment = Map.copyOf(environment);
    }
}
