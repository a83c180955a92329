package org.gradientgrader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.cohort.Entry;
import org.gradientgrader.core.cohort.Gradebook;
import org.gradientgrader.core.report.format.ReportFormat;

/** Where a class run leaves its results. */
final class ClassFolder {

    private final Path folder;
    private final ReportDelivery delivery;
    private boolean complete = true;

    ClassFolder(Path folder, Output output) {
        this.folder = folder;
        this.delivery = new ReportDelivery(output, Map.of(), true);
    }

    /** Writes the student's scorecard, if there is one; standard error says what went wrong. */
    void write(Entry entry) {
        if (entry instanceof Entry.Graded graded) {
            complete &=
                    delivery.deliver(
                            graded.scorecard(),
                            List.of(
                                    request(ReportFormat.JSON, entry.student() + ".json"),
                                    request(ReportFormat.CONSOLE, entry.student() + ".txt")));
        }
    }

    private ReportRequest request(ReportFormat format, String name) {
        return new ReportRequest(format, Optional.of(scorecards().resolve(name)));
    }

    private Path scorecards() {
        try {
            return Files.createDirectories(folder.resolve("scorecards"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeGradebook(List<Entry> entries) throws IOException {
        AtomicFile.write(gradebook(), new Gradebook(entries).csv());
    }

    Path gradebook() {
        return folder.resolve("gradebook.csv");
    }

    /** Returns whether every scorecard so far was written. */
    boolean complete() {
        return complete;
    }
}
