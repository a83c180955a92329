package org.gradientgrader.worker.compile;

import java.util.List;
import java.util.Map;
import org.gradientgrader.protocol.Problem;

/**
 * What became of the sources.
 *
 * @param classes class files by binary name, with dots
 * @param problems errors, by file and line
 */
public record Compilation(Map<String, byte[]> classes, List<Problem> problems) {

    /** Copies both collections. */
    public Compilation {
        classes = Map.copyOf(classes);
        problems = List.copyOf(problems);
    }
}
