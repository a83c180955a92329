package org.gradientgrader.core.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Presentation;
import org.gradientgrader.core.report.Scorecards;
import org.gradientgrader.core.report.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

    private static final Presentation PLAIN =
            new Presentation(
                    Theme.PLAIN,
                    false,
                    Map.of(
                            "CLASSROOM", "deep-learning",
                            "ASSIGNMENT", "gradient-flow",
                            "OWNER", "ada-lovelace",
                            "SUBMISSION_TAG", "submit/2026-03-14T15-08-00Z-a1b2c3d",
                            "COMMIT_URL", "https://example.org/commit",
                            "RELEASE_URL", "https://example.org/release"));

    @Test
    void itsLabelsAreWhatUsersType() {
        assertThat(ReportFormat.labels())
                .containsExactly(
                        "console",
                        "json",
                        "junit-xml",
                        "markdown",
                        "html",
                        "github",
                        "classroom",
                        "classroom50",
                        "gradescope",
                        "prairielearn");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsFoundByItsLabel(ReportFormat format) {
        assertThat(ReportFormat.labelled(format.label())).contains(format);
    }

    @ParameterizedTest
    @EnumSource
    void itsFirstPartGoesWhereItWasAskedFor(ReportFormat format) {
        List<Destination> destinations =
                format.parts(PLAIN).stream().map(Part::destination).toList();

        assertThat(destinations).startsWith(Destination.REQUESTED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartEndsItsLastLine(ReportFormat format) throws IOException {
        assertThat(written(format, Scorecards.perfect())).allMatch(text -> text.endsWith("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameScorecardGivesTheSameText(ReportFormat format) throws IOException {
        assertThat(written(format, Scorecards.hostile()))
                .isEqualTo(written(format, Scorecards.hostile()));
    }

    @Test
    void otherLabelsAreNoFormats() {
        assertThat(ReportFormat.labelled("JSON")).isEmpty();
        assertThat(ReportFormat.labelled("")).isEmpty();
    }

    private static List<String> written(ReportFormat format, Scorecard card) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Part part : format.parts(PLAIN)) {
            StringBuilder out = new StringBuilder();
            part.reporter().write(card, out);
            texts.add(out.toString());
        }
        return texts;
    }
}
