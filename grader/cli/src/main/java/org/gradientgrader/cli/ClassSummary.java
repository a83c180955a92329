package org.gradientgrader.cli;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.gradientgrader.core.cohort.Entry;
import org.gradientgrader.core.cohort.HandIns;
import org.gradientgrader.core.model.Scorecard;

/** Tells the instructor what a class run does and what came out. */
final class ClassSummary {

    private static final int LEFT_OUT_SHOWN = 10;

    private final Output output;

    ClassSummary(Output output) {
        this.output = output;
    }

    void begin(HandIns handIns, int jobs) {
        output.remark(
                "NOT ISOLATED: students' code runs with your account's rights, "
                        + jobs
                        + " at a time");
        List<String> leftOut = handIns.leftOut();
        if (!leftOut.isEmpty()) {
            String more = leftOut.size() > LEFT_OUT_SHOWN ? ", …" : "";
            output.remark(
                    "no submissions, left out: "
                            + String.join(", ", leftOut.subList(0, shown(leftOut)))
                            + more);
        }
    }

    private static int shown(List<String> leftOut) {
        return Math.min(LEFT_OUT_SHOWN, leftOut.size());
    }

    void end(List<Entry> entries, Duration elapsed, ClassFolder results) {
        long graded = entries.stream().filter(entry -> entry.grade().isPresent()).count();
        output.say(
                entries.size()
                        + " submissions in "
                        + elapsed.toSeconds()
                        + " s: "
                        + graded
                        + " graded"
                        + average(entries)
                        + ", "
                        + (entries.size() - graded)
                        + " without a grade");
        entries.stream()
                .filter(entry -> entry.grade().isEmpty())
                .sorted(Comparator.comparing(Entry::student))
                .forEach(entry -> output.say("  " + entry.student() + ": " + entry.reason()));
        output.say(results.gradebook().toString());
    }

    private static String average(List<Entry> entries) {
        OptionalDouble average =
                entries.stream()
                        .flatMap(entry -> entry.grade().stream())
                        .mapToInt(Scorecard::percent)
                        .average();
        return average.isEmpty()
                ? ""
                : String.format(Locale.ROOT, ", %.1f %% on average", average.getAsDouble());
    }
}
