package org.gradientgrader.core.report.github;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Headline;
import org.gradientgrader.core.report.Reporter;

/**
 * Annotations, one for each check that did not pass, and the score on a line of its own.
 *
 * <p>The runner shows the first ten of each level that a step prints; when there are more, the
 * tenth says how many.
 */
public final class AnnotationReporter implements Reporter {

    /** See {@code _maxCountPerIssueType} in the runner's {@code ExecutionContext}. */
    private static final int MOST = 10;

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        for (Annotation.Level level : Annotation.Level.values()) {
            for (Annotation annotation : limited(annotations(scorecard, level), level)) {
                out.append(annotation.command().line()).append("\n");
            }
        }
        out.append(Headline.of(scorecard)).append("\n");
    }

    private static List<Annotation> annotations(Scorecard scorecard, Annotation.Level level) {
        return scorecard.assignments().stream()
                .flatMap(a -> a.checks().stream().map(check -> Annotation.of(a, check)))
                .flatMap(Optional::stream)
                .filter(annotation -> annotation.level() == level)
                .toList();
    }

    private static List<Annotation> limited(List<Annotation> all, Annotation.Level level) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Annotation> first = new ArrayList<>(all.subList(0, MOST - 1));
        first.add(
                new Annotation(
                        level,
                        Optional.empty(),
                        "and " + (all.size() - first.size()) + " more",
                        "GitHub shows ten of a kind; the summary of the job has them all."));
        return first;
    }
}
