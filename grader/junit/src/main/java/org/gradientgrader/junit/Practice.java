package org.gradientgrader.junit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Examiner;
import org.gradientgrader.core.engine.RubricHash;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.grading.GraderVersion;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.model.Timing;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.SubmissionPort;

/**
 * One practice run of an assignment: checks are run one by one, and a scorecard can be had at any
 * moment.
 */
final class Practice {

    private static final String ENDED =
            "The test JVM was shut down before this check was done; did the code call System.exit?";

    private final Assignment assignment;
    private final SubmissionPort port;
    private final Seed seed;
    private final Clock clock;
    private final Examiner examiner;
    private final Instant start;
    private final Map<String, CheckResult> results = new LinkedHashMap<>();

    Practice(Assignment assignment, SubmissionPort port, long seed, Clock clock) {
        this.assignment = assignment;
        this.port = port;
        this.seed = Seed.practice(seed);
        this.clock = clock;
        this.start = clock.instant();
        this.examiner =
                new Examiner(
                        port,
                        this.seed,
                        Budgets.DEFAULT,
                        id -> "./mvnw test -Dcheck=" + id + " -Dseed=" + seed,
                        System::nanoTime);
    }

    synchronized CheckResult run(Check check) {
        CheckResult result = examiner.examine(assignment, check);
        results.put(check.id(), result);
        return result;
    }

    /**
     * Returns the scorecard of these sections.
     *
     * @param cutShort whether the JVM is going down, so that no student code can be asked any more
     */
    Scorecard scorecard(List<Section> sections, String printed, boolean cutShort) {
        List<SectionResult> sectionResults = new ArrayList<>();
        for (Section section : sections) {
            List<CheckResult> checks = section.checks().stream().map(this::result).toList();
            List<Portrait> portraits = cutShort ? List.of() : examiner.portraits(section);
            sectionResults.add(new SectionResult(section.title(), checks, portraits));
        }
        return new Scorecard(
                "your classes",
                List.of(
                        new AssignmentResult(
                                assignment.name(),
                                assignment.title(),
                                "src/main/java/" + assignment.packageName(),
                                sectionResults)),
                List.of(),
                printed,
                provenance(cutShort),
                new Timing(start, Duration.between(start, clock.instant())));
    }

    private CheckResult result(Check check) {
        return Optional.ofNullable(results.get(check.id()))
                .orElseGet(() -> ended(assignment, check));
    }

    private static CheckResult ended(Assignment assignment, Check check) {
        Feedback feedback = Feedback.of(ENDED, List.of());
        return new CheckResult(
                check.id(),
                assignment.place(check),
                check.title(),
                check.criteria().stream()
                        .map(
                                c ->
                                        new CriterionResult(
                                                c.title(),
                                                c.points(),
                                                Outcome.CRASHED,
                                                Optional.of(feedback)))
                        .toList());
    }

    private Provenance provenance(boolean cutShort) {
        String java = System.getProperty("java.version");
        String dl4j =
                !cutShort
                                && port.ask(new Request.Hello(0), Budgets.DEFAULT.call())
                                        instanceof Reply.Ready ready
                        ? ready.dl4jVersion()
                        : "unknown";
        return new Provenance(
                GraderVersion.current(),
                RubricHash.of(List.of(assignment)),
                "not hashed",
                seed.id(),
                "in your own test JVM (practice)",
                java,
                dl4j);
    }
}
