package org.gradientgrader.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.gradientgrader.core.report.Sanitizer;
import org.gradientgrader.core.report.Theme;

/** Where commands write to, and how. */
final class Output {

    static final int COLUMNS = 80;

    private final Surroundings surroundings;
    private final GraderCommand grader;

    /** The options of {@code grader} are read at the time of use: they are parsed later. */
    Output(Surroundings surroundings, GraderCommand grader) {
        this.surroundings = surroundings;
        this.grader = grader;
    }

    /** For people. */
    PrintStream out() {
        return surroundings.out();
    }

    /** For machines; all that was written for people comes before it. */
    OutputStream rawOut() {
        surroundings.out().flush();
        return surroundings.rawOut();
    }

    /** For people who watch. */
    PrintStream err() {
        return surroundings.err();
    }

    /** Returns whether somebody watches at a terminal. */
    boolean interactive() {
        return surroundings.terminal().interactive();
    }

    PrintWriter lines() {
        return new PrintWriter(surroundings.out(), true);
    }

    PrintWriter errorLines() {
        return new PrintWriter(surroundings.err(), true);
    }

    Theme theme() {
        return surroundings.terminal().theme(grader.colour());
    }

    /** Writes a line for people; names of files in it may be a student's. */
    void say(String line) {
        surroundings.out().println(theme().spell(Sanitizer.line(line)));
    }

    /** Writes a paragraph for people, broken at spaces. */
    void say(String indent, String paragraph) {
        Paragraph.lines(paragraph, COLUMNS - indent.length()).forEach(line -> say(indent + line));
    }

    /** Writes a line about how things go, beside what was asked for. */
    void remark(String line) {
        surroundings.err().println(theme().spell("grader: " + Sanitizer.line(line)));
    }
}
