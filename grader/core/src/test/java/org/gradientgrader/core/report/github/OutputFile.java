package org.gradientgrader.core.report.github;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads step outputs as GitHub's runner does (its {@code FileCommandManager}). */
public final class OutputFile {

    private OutputFile() {}

    /** Returns the values by their names. */
    public static Map<String, String> read(String text) {
        Map<String, String> outputs = new LinkedHashMap<>();
        Iterator<String> lines = Arrays.asList(text.split("\r\n|\n")).iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            int equals = line.indexOf('=');
            int heredoc = line.indexOf("<<");
            if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
                outputs.put(line.substring(0, equals), line.substring(equals + 1));
            } else if (heredoc >= 0) {
                outputs.put(line.substring(0, heredoc), block(line.substring(heredoc + 2), lines));
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("invalid format: " + line);
            }
        }
        return outputs;
    }

    private static String block(String delimiter, Iterator<String> lines) {
        StringBuilder value = new StringBuilder();
        while (true) {
            String line = lines.next();
            if (line.equals(delimiter)) {
                return value.toString();
            }
            value.append(value.isEmpty() ? "" : "\n").append(line);
        }
    }
}
