package org.gradientgrader.core.report.format;

import static org.gradientgrader.core.report.format.Destination.REQUESTED;
import static org.gradientgrader.core.report.format.Destination.STEP_OUTPUT;
import static org.gradientgrader.core.report.format.Destination.STEP_SUMMARY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.report.ConsoleReporter;
import org.gradientgrader.core.report.JUnitXmlReporter;
import org.gradientgrader.core.report.JsonReporter;
import org.gradientgrader.core.report.Presentation;
import org.gradientgrader.core.report.Reporter;
import org.gradientgrader.core.report.github.AnnotationReporter;
import org.gradientgrader.core.report.github.JobSummaryReporter;
import org.gradientgrader.core.report.github.StepOutputReporter;
import org.gradientgrader.core.report.html.HtmlReporter;
import org.gradientgrader.core.report.markdown.MarkdownReporter;
import org.gradientgrader.core.report.platform.Classroom50Reporter;
import org.gradientgrader.core.report.platform.ClassroomOutputReporter;
import org.gradientgrader.core.report.platform.ClassroomReporter;
import org.gradientgrader.core.report.platform.GradescopeReporter;
import org.gradientgrader.core.report.platform.PrairieLearnReporter;

/** The formats that a scorecard can be written in; a new one is a new class and a line here. */
public enum ReportFormat {
    /** For people at a terminal. */
    CONSOLE("console"),
    /** For programs; complete. */
    JSON("json"),
    /** For CI systems that show tests. */
    JUNIT_XML("junit-xml"),
    /** For people who read pages. */
    MARKDOWN("markdown"),
    /** For people who read pages with figures. */
    HTML("html"),
    /** For GitHub Actions. */
    GITHUB("github"),
    /** For the reporter of GitHub Classroom. */
    CLASSROOM("classroom"),
    /** For Classroom 50. */
    CLASSROOM50("classroom50"),
    /** For Gradescope. */
    GRADESCOPE("gradescope"),
    /** For PrairieLearn. */
    PRAIRIELEARN("prairielearn");

    private final String label;

    ReportFormat(String label) {
        this.label = label;
    }

    /** Returns the name that users type, for example {@code junit-xml}. */
    public String label() {
        return label;
    }

    /** Returns what it consists of, first what was asked for. */
    public List<Part> parts(Presentation presentation) {
        return switch (this) {
            case CONSOLE -> parts(new ConsoleReporter(presentation.theme(), presentation.all()));
            case JSON -> parts(new JsonReporter());
            case JUNIT_XML -> parts(new JUnitXmlReporter());
            case MARKDOWN -> parts(new MarkdownReporter());
            case HTML -> parts(new HtmlReporter());
            case GITHUB ->
                    parts(
                            new AnnotationReporter(),
                            new Part(STEP_SUMMARY, new JobSummaryReporter()),
                            new Part(STEP_OUTPUT, new StepOutputReporter()));
            case CLASSROOM ->
                    parts(
                            new ClassroomReporter(),
                            new Part(STEP_OUTPUT, new ClassroomOutputReporter()));
            case CLASSROOM50 -> parts(new Classroom50Reporter(presentation.environment()));
            case GRADESCOPE -> parts(new GradescopeReporter());
            case PRAIRIELEARN -> parts(new PrairieLearnReporter());
        };
    }

    /** Says what is missing from the variables of a process that is to write it, if anything is. */
    public Optional<String> complaint(Map<String, String> environment) {
        return switch (this) {
            case CLASSROOM50 -> Classroom50Reporter.complaint(environment);
            case CONSOLE,
                    JSON,
                    JUNIT_XML,
                    MARKDOWN,
                    HTML,
                    GITHUB,
                    CLASSROOM,
                    GRADESCOPE,
                    PRAIRIELEARN ->
                    Optional.empty();
        };
    }

    /** Returns whether it is lines of a log, which may follow on others. */
    public boolean isLog() {
        return switch (this) {
            case CONSOLE, GITHUB -> true;
            case JSON,
                    JUNIT_XML,
                    MARKDOWN,
                    HTML,
                    CLASSROOM,
                    CLASSROOM50,
                    GRADESCOPE,
                    PRAIRIELEARN ->
                    false;
        };
    }

    /** Returns whether it shows or keeps figures. */
    public boolean hasFigures() {
        return switch (this) {
            case JSON, HTML -> true;
            case CONSOLE,
                    JUNIT_XML,
                    MARKDOWN,
                    GITHUB,
                    CLASSROOM,
                    CLASSROOM50,
                    GRADESCOPE,
                    PRAIRIELEARN ->
                    false;
        };
    }

    /** Returns the format that users call {@code label}. */
    public static Optional<ReportFormat> labelled(String label) {
        return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
    }

    /** Returns all names that users can type. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ReportFormat::label).toList();
    }

    private static List<Part> parts(Reporter requested, Part... others) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(REQUESTED, requested));
        parts.addAll(List.of(others));
        return parts;
    }
}
