package org.gradientgrader.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.engine.Examiner;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;

/**
 * One submission's way through its assignments: first all checks, then all pictures, so that no
 * picture uses up the time of a check.
 */
final class ExaminationRound {

    private final Examiner examiner;
    private final Grading grading;
    private final GradingProgress progress;

    ExaminationRound(Examiner examiner, Grading grading, GradingProgress progress) {
        this.examiner = examiner;
        this.grading = grading;
        this.progress = progress;
    }

    /** A section whose checks are done. */
    private record Checked(Section section, List<CheckResult> checks) {}

    /**
     * Returns the results in the order of the assignments.
     *
     * @param folders by package, relative to the submission
     */
    List<AssignmentResult> results(List<Assignment> assignments, Map<String, String> folders) {
        List<List<Checked>> checked = assignments.stream().map(this::checked).toList();
        List<AssignmentResult> results = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            progress.drawing(assignment);
            results.add(
                    new AssignmentResult(
                            assignment.name(),
                            assignment.title(),
                            folders.get(assignment.packageName()),
                            checked.get(i).stream().map(this::illustrated).toList()));
        }
        return results;
    }

    private List<Checked> checked(Assignment assignment) {
        int total = (int) assignment.checks().stream().filter(this::isWanted).count();
        int done = 0;
        List<Checked> sections = new ArrayList<>();
        for (Section section : assignment.sections()) {
            List<CheckResult> checks = new ArrayList<>();
            for (Check check : section.checks().stream().filter(this::isWanted).toList()) {
                checks.add(examiner.examine(assignment, check));
                progress.checked(assignment, ++done, total);
            }
            if (!checks.isEmpty()) {
                sections.add(new Checked(section, checks));
            }
        }
        return sections;
    }

    private SectionResult illustrated(Checked checked) {
        Section section = checked.section();
        return new SectionResult(
                section.title(), checked.checks(), examiner.portraits(section), figures(section));
    }

    private List<Figure> figures(Section section) {
        return switch (grading.figures()) {
            case DRAWN -> examiner.figures(section);
            case OMITTED -> List.of();
        };
    }

    private boolean isWanted(Check check) {
        return grading.onlyCheck().map(check.id()::equals).orElse(true);
    }
}
