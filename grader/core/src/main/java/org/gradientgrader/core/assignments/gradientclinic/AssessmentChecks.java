package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;

import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.Answer;
import org.gradientgrader.core.contract.gradientclinic.Assessment;
import org.gradientgrader.core.contract.gradientclinic.Question;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Rejection;

/** Six questions with four choices each. */
final class AssessmentChecks {

    static final Check ASSESSMENT = withQuestions(check("assessment", "What you take with you"));

    private AssessmentChecks() {}

    private static Check withQuestions(Check empty) {
        Check check = empty;
        for (Question question : Question.values()) {
            check =
                    check.criterion(
                            1, title(question), (submission, inputs) -> ask(submission, question));
        }
        return check.hint(
                "Each question is about something that you have measured in sections 1 to 5. Look at your"
                        + " numbers before you choose.");
    }

    private static String title(Question question) {
        return switch (question) {
            case WHY_SIGMOIDS_VANISH -> "why gradients vanish in a deep network of sigmoids";
            case WHAT_CLIPPING_DOES -> "what clipping by the global norm does to a step";
            case WHY_HE_DOUBLES -> "why He's variance is 2 / inputs";
            case HOW_RESIDUALS_HELP -> "how a residual connection helps gradients";
            case WHAT_WEIGHT_GRADIENTS_HIDE -> "what equal norms of weight gradients tell";
            case WHAT_A_COMPARISON_SHOWS -> "what a comparison shows in which two things changed";
        };
    }

    private static void ask(Submission submission, Question question) {
        Answer answer = submission.get(Assessment.class).answer(question);
        AssessmentMistake.behind(question, answer)
                .ifPresent(
                        mistake -> {
                            throw new Rejection(
                                            "Assessment.answer gives a choice that does not hold.",
                                            "for       " + question,
                                            "got       " + answer)
                                    .naming(mistake);
                        });
    }
}
