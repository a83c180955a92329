package org.gradientgrader.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.Presentation;
import org.gradientgrader.core.report.ReportFormat;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.Theme;

/** Brings reports to where they were asked for, each without regard to the others' fate. */
final class ReportDelivery {

    /** Files are read by editors, which know UTF-8 and no colour codes. */
    private static final Theme FILE_THEME = new Theme(false, Glyphs.UNICODE);

    private final Output output;
    private final boolean all;

    ReportDelivery(Output output, boolean all) {
        this.output = output;
        this.all = all;
    }

    /** Returns whether every report arrived; standard error says which did not, and why. */
    boolean deliver(Scorecard scorecard, List<ReportRequest> requests) {
        boolean complete = true;
        for (ReportRequest request : requests) {
            Theme theme = request.file().isPresent() ? FILE_THEME : output.theme();
            Reporter reporter = request.format().reporter(new Presentation(theme, all));
            complete &= deliver(scorecard, reporter, request);
        }
        return complete;
    }

    boolean deliver(Scorecard scorecard, Reporter reporter, ReportRequest request) {
        try {
            StringWriter text = new StringWriter();
            reporter.write(scorecard, text);
            put(text.toString(), request);
            return true;
        } catch (IOException | RuntimeException e) {
            String place = request.file().map(file -> " to " + file).orElse("");
            output.remark(
                    "the report "
                            + request.format().label()
                            + " could not be written"
                            + place
                            + ": "
                            + e
                            + "; the grade and the other reports stand");
            return false;
        }
    }

    private void put(String text, ReportRequest request) throws IOException {
        if (request.file().isPresent()) {
            AtomicFile.write(request.file().get(), text);
        } else if (request.format() == ReportFormat.CONSOLE) {
            output.out().print(text.replace("\n", System.lineSeparator()));
        } else {
            Writer machine = new OutputStreamWriter(output.rawOut(), StandardCharsets.UTF_8);
            machine.write(text);
            machine.flush();
        }
    }
}
