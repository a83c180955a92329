package org.gradientgrader.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;

/** What became of a corpus of submissions, as a table in Markdown. */
final class CorpusTable {

    private final long seed;
    private final List<String> rows = new ArrayList<>();
    private int named;

    CorpusTable(long seed) {
        this.seed = seed;
    }

    void add(Specimen specimen, List<CheckResult> checks) {
        List<CheckResult> lost =
                checks.stream().filter(check -> check.outcome() != Outcome.PASSED).toList();
        int missed = checks.stream().mapToInt(check -> check.maxScore() - check.score()).sum();
        String losses =
                lost.stream()
                        .map(check -> check.id() + " " + check.score() + "/" + check.maxScore())
                        .collect(Collectors.joining(", "));
        String names =
                lost.stream()
                        .flatMap(check -> WrongSubmissionsTest.named(check).stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
        named += names.isEmpty() ? 0 : 1;
        rows.add(
                "| "
                        + String.join(" | ", specimen.name(), (100 - missed) + "", losses, names)
                        + " |");
    }

    /** Returns the share of submissions whose mistake was named. */
    double namedShare() {
        return (double) named / rows.size();
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Wrong submissions");
        lines.add("");
        lines.add(
                rows.size()
                        + " submissions with seed "
                        + seed
                        + ", "
                        + named
                        + " named by mistake.");
        lines.add("");
        lines.add("| submission | of 100 | lost | named |");
        lines.add("|---|---|---|---|");
        lines.addAll(rows);
        Files.write(file, lines);
    }
}
