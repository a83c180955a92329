package org.gradientgrader.core.report.github;

import java.util.Map;
import java.util.stream.Collectors;
import org.gradientgrader.core.report.Sanitizer;

/**
 * A line that GitHub's runner carries out.
 *
 * @param name for example {@code error}
 * @param properties in their order; values are untrusted
 * @param message untrusted; may have several lines
 */
record WorkflowCommand(String name, Map<String, String> properties, String message) {

    /** Returns the line, escaped as {@code @actions/core} does it. */
    String line() {
        String list =
                properties.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + property(entry.getValue()))
                        .collect(Collectors.joining(","));
        return "::" + name + (list.isEmpty() ? "" : " " + list) + "::" + data(message);
    }

    private static String data(String untrusted) {
        return Sanitizer.text(untrusted)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String untrusted) {
        return data(untrusted).replace(":", "%3A").replace(",", "%2C");
    }
}
