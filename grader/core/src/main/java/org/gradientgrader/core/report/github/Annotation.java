package org.gradientgrader.core.report.github;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.report.CheckLines;
import org.gradientgrader.core.report.Excerpt;

/**
 * A remark of GitHub's at a line of code, or at none.
 *
 * @param level how it is shown
 * @param spot where it is shown, if that is known
 * @param title one line
 * @param message what there is to say
 */
record Annotation(Level level, Optional<Spot> spot, String title, String message) {

    /** The runner cuts messages at 4096 characters. */
    private static final int MESSAGE = 4000;

    private static final int TITLE = 200;

    /** How serious it is; GitHub limits the number of each. */
    enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    /**
     * A line of the repository.
     *
     * @param path below the repository's root
     * @param line counted from 1
     */
    record Spot(String path, int line) {}

    /** Returns the annotation of a check that did not pass. */
    static Optional<Annotation> of(AssignmentResult assignment, CheckResult check) {
        return level(check.outcome()).flatMap(level -> of(level, assignment, check));
    }

    private static Optional<Annotation> of(
            Level level, AssignmentResult assignment, CheckResult check) {
        return check.decisive()
                .flatMap(CriterionResult::feedback)
                .map(
                        feedback ->
                                new Annotation(
                                        level,
                                        feedback.location().map(l -> spot(assignment, l)),
                                        check.place() + " " + check.title(),
                                        CheckLines.text(feedback)));
    }

    private static Spot spot(AssignmentResult assignment, Location location) {
        return new Spot(assignment.path(location), location.line());
    }

    private static Optional<Level> level(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Optional.empty();
            case NOT_ATTEMPTED -> Optional.of(Level.NOTICE);
            case FAILED, ERROR, TIMED_OUT, CRASHED, NOT_COMPILED -> Optional.of(Level.ERROR);
            case NOT_GRADED -> Optional.of(Level.WARNING);
        };
    }

    /** Returns the command that shows it. */
    WorkflowCommand command() {
        Map<String, String> properties = new LinkedHashMap<>();
        spot.ifPresent(
                s -> {
                    properties.put("file", s.path());
                    properties.put("line", Integer.toString(s.line()));
                });
        properties.put("title", Excerpt.of(title, TITLE));
        return new WorkflowCommand(
                level.name().toLowerCase(Locale.ROOT), properties, Excerpt.of(message, MESSAGE));
    }
}
