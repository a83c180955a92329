package org.gradientgrader.core.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;

/** Where a reply says that something happened; it is the student's word, so its form is checked. */
final class SourceLine {

    /** A file of a Java class and a line, such as {@code SigmoidNetwork.java:42}. */
    private static final Pattern FRAME =
            Pattern.compile(
                    "(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}{0,99}\\.java)"
                            + ":([1-9][0-9]{0,6})");

    private SourceLine() {}

    /** Returns the innermost line of the student's own code. */
    static Optional<Location> of(Reply.Threw threw) {
        return threw.frames().stream().findFirst().flatMap(SourceLine::parsed);
    }

    /** Returns the first line that does not compile. */
    static Optional<Location> of(Reply.NotCompiled notCompiled) {
        return notCompiled.problems().stream()
                .findFirst()
                .map(SourceLine::text)
                .flatMap(SourceLine::parsed);
    }

    /** Sources lie flat in one folder, so the name alone says which one it is. */
    private static String text(Problem problem) {
        String name = problem.file().substring(problem.file().lastIndexOf('/') + 1);
        return name + ":" + problem.line();
    }

    private static Optional<Location> parsed(String text) {
        Matcher matcher = FRAME.matcher(text);
        return matcher.matches()
                ? Optional.of(new Location(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
