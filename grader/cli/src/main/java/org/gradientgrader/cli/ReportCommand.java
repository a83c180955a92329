package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gradientgrader.core.model.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reports of a submission that was graded before. */
@Command(name = "report", header = "Writes reports from a scorecard, without grading again.")
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output output;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "SCORECARD",
            description = "A file that `grader grade --report json=FILE` wrote.")
    private Path from;

    @Mixin private ReportOptions reports;

    ReportCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportRequest> wanted = reports.requests(surroundings.environment());
        Scorecard scorecard = ScorecardFile.read(from);
        boolean written =
                new ReportDelivery(output, surroundings.environment(), reports.all())
                        .deliver(scorecard, wanted);
        return (written ? ExitCode.OK : ExitCode.GRADER_ERROR).code();
    }
}
