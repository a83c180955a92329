package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private final Checks checks = new Checks(List.of(GradientFlow.ASSIGNMENT));

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid_gradients", "1.2", " SIGMOID-gradients "})
    void idsAndPlacesNameAChecks(String typed) {
        assertThat(checks.named(typed))
                .hasValueSatisfying(check -> assertThat(check.id()).isEqualTo("sigmoid_gradients"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gradient-health/1.2", "gradient_health", "gradient-health/gradient_health"})
    void checksOfFurtherAssignmentsAreNamedWithThem(String typed) {
        assertThat(new Checks(Assignments.ALL).named(typed))
                .hasValueSatisfying(check -> assertThat(check.id()).isEqualTo("gradient_health"));
    }

    @Test
    void placeAloneIsOfTheFirstAssignment() {
        assertThat(new Checks(Assignments.ALL).named("1.2")).isEqualTo(checks.named("1.2"));
        assertThat(new Checks(Assignments.ALL).named("gradient-health/9.9")).isEmpty();
    }

    @Test
    void placeIsSectionAndNumber() {
        assertThat(checks.place(checks.named("gradient_clipping").orElseThrow())).isEqualTo("3.3");
    }

    @Test
    void slipsOfThePenAreRecognised() {
        assertThat(checks.named("sigmoid_gradent")).isEmpty();
        assertThat(checks.unknown("sigmoid_gradent"))
                .startsWith(
                        "there is no check sigmoid_gradent; did you mean sigmoid_gradients?"
                                + " The checks are")
                .contains("  gradient_histogram");
    }

    @Test
    void farFetchedSuggestionsAreNotMade() {
        assertThat(checks.unknown("9.9")).doesNotContain("did you mean");
    }
}
