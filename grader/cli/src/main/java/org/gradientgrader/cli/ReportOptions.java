package org.gradientgrader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What commands that end in reports have in common. */
final class ReportOptions {

    @Option(names = "--all", description = "Show every failure in full.")
    private boolean all;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportRequest.Converter.class,
            completionCandidates = ReportRequest.Formats.class,
            description = {
                "Write a report: ${COMPLETION-CANDIDATES}. Without FILE, or with -, to standard"
                        + " output. Can be given several times (default: console)."
            })
    private List<ReportRequest> reports = new ArrayList<>();

    boolean all() {
        return all;
    }

    /**
     * Returns the reports that were asked for.
     *
     * @throws Refusal if they cannot all be written, as far as it can be known beforehand
     */
    List<ReportRequest> requests(Map<String, String> environment) {
        List<ReportRequest> requests =
                reports.isEmpty() ? List.of(ReportRequest.CONSOLE) : List.copyOf(reports);
        ReportRequest.complaint(requests, environment)
                .ifPresent(
                        complaint -> {
                            throw new Refusal(complaint);
                        });
        return requests;
    }
}
