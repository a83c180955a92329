package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradientgrader.core.comparison.Cause;
import org.gradientgrader.core.comparison.CheckChange;
import org.gradientgrader.core.comparison.Comparison;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two scorecards. */
@Command(
        name = "diff",
        header = "Says what changed between two scorecards, and what it can come from.")
final class DiffCommand implements Callable<Integer> {

    private static final int HASH_DIGITS = 12;

    private final Output output;

    @Parameters(index = "0", paramLabel = "A.json", description = "The earlier scorecard.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B.json", description = "The later scorecard.")
    private Path after;

    DiffCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison =
                Comparison.of(ScorecardFile.read(before), ScorecardFile.read(after));
        output.say(total(comparison));
        output.say("");
        sayCauses(comparison);
        comparison.changes().forEach(this::say);
        return (comparison.changes().isEmpty() ? ExitCode.OK : ExitCode.NOT_ALL_PASSED).code();
    }

    private static String total(Comparison comparison) {
        String scores = score(comparison.before()) + " -> " + score(comparison.after());
        return comparison.changes().isEmpty()
                ? "The same: " + scores
                : scores + ", " + signed(comparison.gain()) + " points";
    }

    private static String score(Scorecard scorecard) {
        return scorecard.score() + "/" + scorecard.maxScore();
    }

    private void sayCauses(Comparison comparison) {
        if (comparison.causes().isEmpty()) {
            output.say("Submission, inputs, rubric and grader are the same.");
            return;
        }
        output.say("What differs:");
        for (Cause cause : comparison.causes()) {
            output.say(
                    String.format(
                            Locale.ROOT,
                            "  %-11s %s -> %s",
                            cause.what(),
                            brief(cause.before()),
                            brief(cause.after())));
        }
    }

    private void say(CheckChange change) {
        output.say("");
        output.say(
                String.format(
                        Locale.ROOT,
                        "%4s  %s (%s)",
                        signed(change.gain()),
                        change.title(),
                        change.id()));
        output.say("      " + state(change.before()) + " -> " + state(change.after()));
        if (!change.reason().isEmpty()) {
            output.say("      ", change.reason());
        }
    }

    private static String state(Optional<CheckResult> result) {
        return result.map(
                        r ->
                                r.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                        + " "
                                        + r.score()
                                        + "/"
                                        + r.maxScore())
                .orElse("not asked");
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : Integer.toString(number);
    }

    /** The first digits of a hash tell it from others; all other values are short. */
    private static String brief(String value) {
        return value.matches("[0-9a-f]{64}") ? value.substring(0, HASH_DIGITS) : value;
    }
}
