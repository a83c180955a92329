package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.ReportFormat;
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
                                (card, out) -> {
                                    out.append("half of ");
                                    throw new IllegalStateException("no ink");
                                },
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

    private static ReportDelivery delivery(FakeSurroundings process) {
        return new ReportDelivery(new Output(process.surroundings(), new GraderCommand()), false);
    }
}
