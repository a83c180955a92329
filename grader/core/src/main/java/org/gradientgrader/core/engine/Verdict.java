package org.gradientgrader.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.expectations.AnswerMistake;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;

/**
 * What became of an examination.
 *
 * @param outcome never PASSED
 * @param feedback without hint and replay
 */
record Verdict(Outcome outcome, Feedback feedback) {

    private static final int PROBLEMS_SHOWN = 3;

    static Verdict of(RuntimeException thrown) {
        if (thrown instanceof Rejection rejection) {
            return new Verdict(Outcome.FAILED, rejection.feedback());
        }
        if (thrown instanceof NoAnswer noAnswer) {
            return noAnswer.isTodo()
                    ? notAttempted(noAnswer.reply())
                    : of(noAnswer.call(), noAnswer.reply()).withHintOfOutcome();
        }
        return graderError(thrown);
    }

    /** Our own mistakes are never the student's: they cost nothing and are reported as such. */
    static Verdict graderError(Throwable thrown) {
        return verdict(
                Outcome.NOT_GRADED,
                "The grader itself failed here; this is not your mistake and costs no points.",
                List.of("cause     " + thrown));
    }

    private static Verdict notAttempted(Reply reply) {
        return reply instanceof Reply.Threw threw
                ? verdict(Outcome.NOT_ATTEMPTED, threw.message(), List.of())
                        .at(SourceLine.of(threw))
                : verdict(Outcome.NOT_ATTEMPTED, "", List.of());
    }

    /** What helps if the method gave no answer is another thing than what the check is about. */
    private Verdict withHintOfOutcome() {
        return switch (outcome) {
            case TIMED_OUT ->
                    hinting(
                            "Which loop, or which call of itself, has an end that depends on"
                                    + " something that never changes?");
            case CRASHED ->
                    hinting(
                            "Does your code call System.exit, or does something in it grow without"
                                    + " bound?");
            case NOT_COMPILED ->
                    hinting(
                            "Mend the first problem first: those after it are often its"
                                    + " consequences.");
            case ERROR ->
                    hinting(
                            "Print what is used in the line that threw. Which value is not what you"
                                    + " expected?");
            case PASSED, FAILED, NOT_ATTEMPTED, NOT_GRADED -> this;
        };
    }

    private Verdict hinting(String hint) {
        return new Verdict(outcome, feedback.with(hint, ""));
    }

    private static Verdict of(String call, Reply reply) {
        if (reply instanceof Reply.Threw threw) {
            return threw(call, threw);
        } else if (reply instanceof Reply.Unbound unbound) {
            return verdict(Outcome.FAILED, unbound.message(), List.of());
        } else if (reply instanceof Reply.NotCompiled notCompiled) {
            return notCompiled(call, notCompiled);
        } else if (reply instanceof Reply.Unrepresentable unrepresentable) {
            return unrepresentable(call, unrepresentable.message());
        } else if (reply instanceof Reply.Lost lost) {
            return verdict(outcome(lost.loss()), call + ": " + lost.message() + ".", List.of());
        }
        return verdict(
                Outcome.CRASHED, call + " answered something else than was asked.", List.of());
    }

    private static Outcome outcome(Reply.Loss loss) {
        return switch (loss) {
            case TIMED_OUT -> Outcome.TIMED_OUT;
            case CRASHED -> Outcome.CRASHED;
        };
    }

    private static Verdict threw(String call, Reply.Threw threw) {
        String message = threw.message().isEmpty() ? "." : ": " + ended(threw.message());
        List<String> details =
                threw.frames().stream().limit(1).map(frame -> "at        " + frame).toList();
        return verdict(Outcome.ERROR, call + " threw " + threw.simpleName() + message, details)
                .at(SourceLine.of(threw));
    }

    private static Verdict unrepresentable(String call, String message) {
        Feedback feedback = Feedback.of(call + " returned " + message + ".", List.of());
        Mistake mistake = AnswerMistake.NULL_ANSWER;
        return new Verdict(
                Outcome.FAILED,
                message.equals("null") || message.endsWith(" is null")
                        ? feedback.naming(mistake.misconception(), mistake.hint())
                        : feedback);
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".";
    }

    private static Verdict notCompiled(String call, Reply.NotCompiled notCompiled) {
        List<String> details = new ArrayList<>();
        notCompiled.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(Problem::text)
                .forEach(details::add);
        int more = notCompiled.problems().size() - PROBLEMS_SHOWN;
        if (more > 0) {
            details.add("and " + more + " more");
        }
        return verdict(Outcome.NOT_COMPILED, call + " does not compile.", details)
                .at(SourceLine.of(notCompiled));
    }

    private Verdict at(Optional<Location> location) {
        return new Verdict(outcome, feedback.at(location));
    }

    private static Verdict verdict(Outcome outcome, String rationale, List<String> details) {
        return new Verdict(outcome, Feedback.of(rationale, details));
    }
}
