package org.gradientgrader.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.Presentation;
import org.gradientgrader.core.report.Theme;
import org.gradientgrader.core.report.format.Part;
import org.gradientgrader.core.report.format.ReportFormat;

/** Brings reports to where they were asked for, each without regard to the others' fate. */
final class ReportDelivery {

    /** Files are read by editors, which know UTF-8 and no colour codes. */
    private static final Theme FILE_THEME = new Theme(false, Glyphs.UNICODE);

    private final Output output;
    private final Map<String, String> environment;
    private final boolean all;

    ReportDelivery(Output output, Map<String, String> environment, boolean all) {
        this.output = output;
        this.environment = Map.copyOf(environment);
        this.all = all;
    }

    /** Returns whether every report arrived; standard error says which did not, and why. */
    boolean deliver(Scorecard scorecard, List<ReportRequest> requests) {
        boolean complete = true;
        for (ReportRequest request : requests) {
            Theme theme = request.file().isPresent() ? FILE_THEME : output.theme();
            for (Part part : request.format().parts(new Presentation(theme, all, environment))) {
                complete &= deliver(scorecard, part, request);
            }
        }
        return complete;
    }

    boolean deliver(Scorecard scorecard, Part part, ReportRequest request) {
        try {
            StringWriter text = new StringWriter();
            part.reporter().write(scorecard, text);
            put(text.toString(), part, request);
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

    private void put(String text, Part part, ReportRequest request) throws IOException {
        switch (part.destination()) {
            case REQUESTED -> put(text, request);
            case STEP_SUMMARY, STEP_OUTPUT -> {
                Optional<String> file =
                        part.destination()
                                .variable()
                                .map(environment::get)
                                .filter(f -> !f.isBlank());
                if (file.isPresent()) {
                    append(text, Path.of(file.get()));
                }
            }
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

    /** Other programs of the same step write to these files too. */
    private static void append(String text, Path file) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
