package org.gradientgrader.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.protocol.Reply;
import org.junit.jupiter.api.Test;

class ExaminerTest {

    private static final Check LAST = asking("last");
    private static final Assignment ASSIGNMENT =
            new Assignment(
                    "some",
                    "Some",
                    "some",
                    List.of(),
                    List.of(
                            section("Section 1", asking("first")),
                            section("Section 2", asking("second"), LAST)));

    @Test
    void aCheckThatRunsAloneKeepsItsPlaceInTheAssignment() {
        assertThat(examiner().examine(ASSIGNMENT, LAST).place()).isEqualTo("2.2");
    }

    private static Examiner examiner() {
        return new Examiner(
                (request, budget) -> new Reply.Unbound("nobody there"),
                Seed.practice(7),
                Budgets.DEFAULT,
                id -> "",
                () -> 0);
    }

    private static Check asking(String id) {
        return check(id, id).criterion(1, "asks nothing", (submission, inputs) -> {});
    }
}
