package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.grading.SeedTable;
import org.gradientgrader.core.intake.Intake;
import org.gradientgrader.core.intake.UnreadableSubmission;
import org.gradientgrader.core.rubric.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Derives hidden seeds, so that the secret need not be where submissions run. */
@Command(
        name = "seeds",
        header = {
            "Derives the hidden seeds of many submissions, for a machine that grades them and",
            "must not hold the secret."
        })
final class SeedsCommand implements Callable<Integer> {

    private final Output output;
    private final List<Assignment> assignments;

    @Parameters(paramLabel = "DIR", description = "A folder with a folder for each submission.")
    private Path folder;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            required = true,
            description = "The secret, 16 bytes or more.")
    private Path secretFile;

    SeedsCommand(Output output, List<Assignment> assignments) {
        this.output = output;
        this.assignments = List.copyOf(assignments);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("there is no folder " + folder + "; check the path");
        }
        Secret secret = SecretFile.read(secretFile);
        List<String> hashes = new ArrayList<>();
        for (Path submission : submissions()) {
            addHash(submission, hashes);
        }
        String table = SeedTable.derive(secret, hashes).text();
        output.rawOut().write(table.getBytes(StandardCharsets.UTF_8));
        output.rawOut().flush();
        return ExitCode.OK.code();
    }

    private List<Path> submissions() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** What cannot be graded needs no seed; grading will say so too. */
    private void addHash(Path submission, List<String> hashes) throws IOException {
        Set<String> packages =
                assignments.stream().map(Assignment::packageName).collect(Collectors.toSet());
        try {
            hashes.add(new Intake(packages).take(submission).hash());
        } catch (UnreadableSubmission e) {
            output.remark("no seeds for " + submission + ": " + e.getMessage());
        }
    }
}
