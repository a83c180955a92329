package org.gradientgrader.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The formats that a scorecard can be written in; a new one is a new class and a line here. */
public enum ReportFormat {
    /** For people at a terminal. */
    CONSOLE("console", p -> new ConsoleReporter(p.theme(), p.all())),
    /** For programs; complete. */
    JSON("json", presentation -> new JsonReporter()),
    /** For CI systems that show tests. */
    JUNIT_XML("junit-xml", presentation -> new JUnitXmlReporter());

    private final String label;
    private final Function<Presentation, Reporter> maker;

    ReportFormat(String label, Function<Presentation, Reporter> maker) {
        this.label = label;
        this.maker = maker;
    }

    /** Returns the name that users type, for example {@code junit-xml}. */
    public String label() {
        return label;
    }

    /** Returns a reporter; formats for machines ignore the presentation. */
    public Reporter reporter(Presentation presentation) {
        return maker.apply(presentation);
    }

    /** Returns the format that users call {@code label}. */
    public static Optional<ReportFormat> labelled(String label) {
        return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
    }

    /** Returns all names that users can type. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ReportFormat::label).toList();
    }
}
