package org.gradientgrader.core.report.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.JsonText;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.github.StepOutput;

/**
 * The way to GitHub Classroom's reporter: each result in Base64 as an output of the step, and the
 * list of all ids as {@code runners}.
 */
public final class ClassroomOutputReporter implements Reporter {

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        List<RunnerResult> results = RunnerResult.of(scorecard);
        for (RunnerResult result : results) {
            String json = JsonText.of(result::write);
            out.append(StepOutput.of(result.id(), base64(json)));
        }
        String ids = results.stream().map(RunnerResult::id).collect(Collectors.joining(","));
        out.append(StepOutput.of("runners", ids));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
