package org.gradientgrader.core.report;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;

/** Writes scorecards in one format. */
@FunctionalInterface
public interface Reporter {

    /**
     * Writes the whole of {@code scorecard} at once, with {@code \n} at the end of every line.
     *
     * @param out where a file is meant, it should encode as UTF-8
     * @throws IOException if {@code out} does
     */
    void write(Scorecard scorecard, Appendable out) throws IOException;
}
