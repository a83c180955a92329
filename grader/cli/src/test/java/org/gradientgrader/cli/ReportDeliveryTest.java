package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.format.Destination;
import org.gradientgrader.core.report.format.Part;
import org.gradientgrader.core.report.format.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDeliveryTest {

    @TempDir private Path folder;

    private final Scorecard scorecard = Scorecards.of(Outcome.PASSED);

    @Test
    void brokenReporterIsNamedWithItsReason() throws IOException {
        FakeSurroundings process = new FakeSurroundings(folder);
        Path file = Files.writeString(folder.resolve("card.json"), "as it was");
        ReportRequest request = new ReportRequest(ReportFormat.JSON, Optional.of(file));
        boolean delivered =
                delivery(process)
                        .deliver(
                                scorecard,
                                new Part(
                                        Destination.REQUESTED,
                                        (card, out) -> {
                                            out.append("half of ");
                                            throw new IllegalStateException("no ink");
                                        }),
                                request);
        assertThat(delivered).isFalse();
        assertThat(process.err()).contains("report json").contains("no ink").contains("stand");
        assertThat(file).hasContent("as it was");
    }

    @Test
    void reportThatCannotBeWrittenSpoilsNoOther() {
        FakeSurroundings process = new FakeSurroundings(folder);
        ReportRequest impossible =
                new ReportRequest(ReportFormat.JSON, Optional.of(folder.resolve("no/card.json")));
        boolean delivered =
                delivery(process).deliver(scorecard, List.of(impossible, ReportRequest.CONSOLE));
        assertThat(delivered).isFalse();
        assertThat(process.out()).contains("Gradient Flow");
    }

    @Test
    void machinesGetUtf8WhateverTheTerminalSpeaks() {
        FakeSurroundings process =
                new FakeSurroundings(folder).speaking(java.nio.charset.StandardCharsets.UTF_16LE);
        ReportRequest json = new ReportRequest(ReportFormat.JSON, Optional.empty());
        assertThat(delivery(process).deliver(scorecard, List.of(json))).isTrue();
        assertThat(process.bytes()[0]).isEqualTo((byte) '{');
        assertThat(process.bytes()[1]).isNotZero();
    }

    @Test
    void partsForGitHubAreAppendedToItsFiles() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary"), "from another program\n");
        Path outputs = folder.resolve("outputs");
        FakeSurroundings process =
                new FakeSurroundings(folder)
                        .with("GITHUB_STEP_SUMMARY", summary.toString())
                        .with("GITHUB_OUTPUT", outputs.toString());

        assertThat(delivery(process).deliver(scorecard, List.of(github()))).isTrue();

        assertThat(process.out()).isEqualTo("2/2 points: 1 passed\n");
        assertThat(summary).content().startsWith("from another program\n# Gradient Flow: 2/2\n");
        assertThat(outputs).content().startsWith("outcome=passed\nscore=2\nmax-score=2\n");
    }

    @Test
    void withoutGitHubOnlyTheLogIsWritten() {
        FakeSurroundings process = new FakeSurroundings(folder);

        assertThat(delivery(process).deliver(scorecard, List.of(github()))).isTrue();

        assertThat(process.out()).isEqualTo("2/2 points: 1 passed\n");
        assertThat(folder).isEmptyDirectory();
    }

    private static ReportRequest github() {
        return new ReportRequest(ReportFormat.GITHUB, Optional.empty());
    }

    private static ReportDelivery delivery(FakeSurroundings process) {
        Surroundings surroundings = process.surroundings();
        return new ReportDelivery(
                new Output(surroundings, new GraderCommand()), surroundings.environment(), false);
    }
}
