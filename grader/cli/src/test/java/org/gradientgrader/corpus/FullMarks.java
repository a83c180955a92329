package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.protocol.SubmissionPort;

/** Expects 100 points of 100 from a submission that is compiled already. */
final class FullMarks {

    private FullMarks() {}

    static void expect(Assignment assignment, SubmissionPort port, long inputSeed, String what) {
        List<SectionResult> sections =
                Routes.inProcess(assignment, port, Seed.practice(inputSeed), Budgets.DEFAULT);

        List<CheckResult> others =
                sections.stream()
                        .flatMap(section -> section.checks().stream())
                        .filter(check -> check.outcome() != Outcome.PASSED)
                        .toList();
        assertThat(others).as("%s with input seed %d", what, inputSeed).isEmpty();
        assertThat(sections.stream().mapToInt(SectionResult::score).sum()).isEqualTo(100);
        freeNativeMemory();
    }

    /** ND4J frees an array when the collector finds it, and the heap fills far more slowly. */
    private static void freeNativeMemory() {
        System.gc();
    }
}
