package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReportFormatTest {

    @Test
    void itsLabelsAreWhatUsersType() {
        assertThat(ReportFormat.labels()).startsWith("console", "json", "junit-xml");
    }

    @Test
    void everyFormatIsFoundByItsLabelAndWritesSomething() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            StringBuilder out = new StringBuilder();
            format.reporter(new Presentation(Theme.PLAIN, false)).write(Scorecards.perfect(), out);

            assertThat(ReportFormat.labelled(format.label())).contains(format);
            assertThat(out.toString()).contains("ada-lovelace").endsWith("\n");
        }
    }

    @Test
    void otherLabelsAreNoFormats() {
        assertThat(ReportFormat.labelled("JSON")).isEmpty();
        assertThat(ReportFormat.labelled("")).isEmpty();
    }
}
