package org.gradientgrader.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.rubric.Assignment;

/**
 * A submission and what becomes of it.
 *
 * @param name of its file, without the ending
 * @param assignment that it answers
 * @param files content by name of the source file
 * @param expected by check id; checks that are not named must pass with all points
 * @param names by check id, the misconception that must be named; none for other checks
 */
record Specimen(
        String name,
        Assignment assignment,
        SortedMap<String, String> files,
        Map<String, Expected> expected,
        Map<String, String> names) {

    /** Writes the sources below {@code folder}, as a student's repository has them. */
    void writeTo(Path folder) throws IOException {
        Path sources =
                Files.createDirectories(
                        folder.resolve("src/main/java/" + assignment.packageName()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(sources.resolve(file.getKey()), file.getValue());
        }
    }

    /** Returns how a check must end: passed with all points, where the file says nothing. */
    Expected expectationOf(CheckResult check) {
        return expected.getOrDefault(check.id(), new Expected(Outcome.PASSED, check.maxScore()));
    }

    /** Returns whether it ends its process, which only a worker survives. */
    boolean crashes() {
        return expected.values().stream().anyMatch(e -> e.outcome() == Outcome.CRASHED);
    }

    @Override
    public String toString() {
        return name;
    }
}
