package org.gradientgrader.core.report.github;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.markdown.MarkdownBlocks;

/**
 * The Markdown page within what GitHub takes as the summary of a step: 1 MiB, or nothing of it is
 * shown.
 */
public final class JobSummaryReporter implements Reporter {

    /** Leaves room for what else the step writes to its summary. */
    static final int MOST_BYTES = (1 << 20) - (1 << 16);

    private static final String CUT =
            "_The rest is left out: GitHub shows at most 1 MiB here. The scorecard has all of it._\n";

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        int left = MOST_BYTES - bytes(CUT);
        for (String block : MarkdownBlocks.of(scorecard)) {
            String text = block + "\n\n";
            left -= bytes(text);
            if (left < 0) {
                out.append(CUT);
                return;
            }
            out.append(text);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
