package org.gradientgrader.core.report.markdown;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Reporter;

/** A scorecard as a page that people read on GitHub, in an editor or in a course platform. */
public final class MarkdownReporter implements Reporter {

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        out.append(String.join("\n\n", MarkdownBlocks.of(scorecard))).append("\n");
    }
}
