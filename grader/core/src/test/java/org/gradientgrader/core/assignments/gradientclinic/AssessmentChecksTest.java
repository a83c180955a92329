package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.Answer;
import org.gradientgrader.core.contract.gradientclinic.Assessment;
import org.gradientgrader.core.contract.gradientclinic.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong choice costs the point of its question, and is explained. */
class AssessmentChecksTest {

    private static final List<Answer> RIGHT =
            List.of(Answer.C, Answer.A, Answer.D, Answer.B, Answer.C, Answer.B);

    @Test
    void rightAnswersLoseNothing() {
        assertThat(AssessmentChecks.ASSESSMENT.points()).isEqualTo(6);
        Lost.nothing(AssessmentChecks.ASSESSMENT, answering(question -> right(question)));
    }

    @Test
    void exceptionForAQuestionCostsThatQuestion() {
        Lost.criteria(
                AssessmentChecks.ASSESSMENT,
                answering(
                        question -> {
                            if (question == Question.WHY_HE_DOUBLES) {
                                throw Lost.refused();
                            }
                            return right(question);
                        }),
                Question.WHY_HE_DOUBLES.ordinal());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongChoices")
    void wrongChoiceCostsItsPointAndIsExplained(Question question, Answer wrong) {
        Submission student = answering(asked -> asked == question ? wrong : right(asked));

        Lost.criteria(AssessmentChecks.ASSESSMENT, student, question.ordinal());
        Lost.naming(
                AssessmentMistake.behind(question, wrong).orElseThrow().name(),
                AssessmentChecks.ASSESSMENT,
                student);
    }

    @Test
    void eachMisconceptionIsBehindOneChoice() {
        assertThat(
                        wrongChoices()
                                .map(Arguments::get)
                                .map(
                                        choice ->
                                                AssessmentMistake.behind(
                                                                (Question) choice[0],
                                                                (Answer) choice[1])
                                                        .orElseThrow()))
                .containsExactlyInAnyOrder(AssessmentMistake.values());
    }

    static Stream<Arguments> wrongChoices() {
        return Arrays.stream(Question.values())
                .flatMap(
                        question ->
                                Arrays.stream(Answer.values())
                                        .filter(answer -> answer != right(question))
                                        .map(answer -> Arguments.of(question, answer)));
    }

    private static Answer right(Question question) {
        return RIGHT.get(question.ordinal());
    }

    private static Submission answering(Assessment assessment) {
        return new PlainSubmission().with(Assessment.class, assessment);
    }
}
