package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.core.assignments.gradienthealth.GradientHealthLab;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.RubricHash;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission is graded by the assignments that it has begun, in one worker. */
class SeveralAssignmentsIT {

    private static final Specimen FLOW = SpecimenReader.read("golden", "reference");
    private static final Specimen HEALTH =
            SpecimenReader.read("golden/gradient-health", "reference");

    @TempDir Path folder;

    @Test
    void bothAreGradedWhereBothAreBegun() throws IOException {
        FLOW.writeTo(folder);
        HEALTH.writeTo(folder);

        assertThat(graded().assignments())
                .extracting(AssignmentResult::name, AssignmentResult::score)
                .containsExactly(tuple("gradient-flow", 100), tuple("gradient-health", 100));
    }

    @Test
    void labThatWasNotHandedOutCostsNothing() throws IOException {
        FLOW.writeTo(folder);
        Path empty = Files.createDirectories(folder.resolve("src/main/java/gradienthealth"));
        Files.writeString(empty.resolve("package-info.java"), "package gradienthealth;");
        Files.writeString(empty.resolve("Notes.java"), "package gradienthealth; class Notes {}");

        Scorecard scorecard = graded();

        assertThat(scorecard.assignments())
                .extracting(AssignmentResult::name)
                .containsExactly("gradient-flow");
        assertThat(scorecard.score()).isEqualTo(100);
        assertThat(scorecard.provenance().rubricHash())
                .isEqualTo(RubricHash.of(List.of(GradientFlow.ASSIGNMENT)));
    }

    @Test
    void starterHasNothingAttempted() throws IOException {
        SpecimenReader.read("golden/gradient-health", "starter").writeTo(folder);

        Scorecard scorecard = graded();

        assertThat(scorecard.checks())
                .hasSize(GradientHealthLab.ASSIGNMENT.checks().size())
                .allSatisfy(check -> assertThat(check.outcome()).isEqualTo(Outcome.NOT_ATTEMPTED));
    }

    private Scorecard graded() throws IOException {
        return Routes.worker(folder, Seed.practice(7), Budgets.DEFAULT);
    }
}
