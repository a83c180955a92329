package org.gradientgrader.core.report.platform;

import java.io.IOException;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.JsonText;
import org.gradientgrader.core.report.Reporter;

/**
 * The results that GitHub Classroom's reporter takes, one for each criterion, by the ids under
 * which it takes them; {@link ClassroomOutputReporter} writes them in the form in which it does.
 */
public final class ClassroomReporter implements Reporter {

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        out.append(
                JsonText.of(
                        json -> {
                            json.writeStartObject();
                            for (RunnerResult result : RunnerResult.of(scorecard)) {
                                json.writeFieldName(result.id());
                                result.write(json);
                            }
                            json.writeEndObject();
                        }));
    }
}
