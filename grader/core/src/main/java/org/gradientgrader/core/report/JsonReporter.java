package org.gradientgrader.core.report;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;

/**
 * A scorecard as JSON, as {@code scorecard-v1.schema.json} describes it; {@link ScorecardReader}
 * reads it back.
 *
 * <p>The same scorecard gives the same bytes; all that varies when a submission is graded again is
 * in the object {@code volatile}.
 */
public final class JsonReporter implements Reporter {

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        out.append(JsonText.of(json -> new ScorecardJson(json).write(scorecard)));
    }
}
