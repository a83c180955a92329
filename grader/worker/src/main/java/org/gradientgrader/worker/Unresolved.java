package org.gradientgrader.worker;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.protocol.Problem;

/**
 * The compile errors behind a method that the Eclipse compiler has replaced by one that throws.
 *
 * <p>Its message is a heading and one line for each error, and its line number that of the first.
 */
final class Unresolved {

    private static final String IMPORT = "The import ";

    private Unresolved() {}

    /**
     * Returns the errors that {@code message} names, after those of the file's imports.
     *
     * @param frame where the replaced method threw
     * @param problems all that the compiler reported, by file and line; empty if somebody else
     *     compiled
     */
    static List<Problem> at(StackTraceElement frame, String message, List<Problem> problems) {
        String type = frame.getClassName();
        String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
        String file = folder + frame.getFileName();
        List<Problem> candidates = new ArrayList<>(problems);
        candidates.removeIf(p -> !p.file().equals(file));
        List<Problem> found = new ArrayList<>(candidates);
        found.removeIf(p -> !p.message().startsWith(IMPORT)); // the cause behind unknown names
        candidates.removeAll(found);
        for (String text : message.lines().skip(1).map(String::strip).toList()) {
            if (!text.isEmpty() && !text.startsWith(IMPORT)) {
                found.add(take(text, frame.getLineNumber(), candidates, file));
            }
        }
        return found;
    }

    /** Prefers errors from the throwing line on: other methods may have the same ones. */
    private static Problem take(String text, int line, List<Problem> candidates, String file) {
        Problem found =
                candidates.stream()
                        .filter(p -> p.line() >= line && p.message().strip().equals(text))
                        .findFirst()
                        .orElseGet(() -> anywhere(text, line, candidates, file));
        candidates.remove(found);
        return found;
    }

    private static Problem anywhere(String text, int line, List<Problem> candidates, String file) {
        return candidates.stream()
                .filter(p -> p.message().strip().equals(text))
                .findFirst()
                .orElse(new Problem(file, line, text));
    }
}
