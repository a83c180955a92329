package org.gradientgrader.cli.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A dependency as a POM has it.
 *
 * @param version empty where the POM leaves it to its dependency management
 * @param type empty for a jar
 * @param scope empty for compile scope
 * @param exclusions of transitive dependencies
 */
record Dependency(
        Coordinates coordinates,
        String version,
        String type,
        String scope,
        List<Coordinates> exclusions) {

    Dependency {
        exclusions = List.copyOf(exclusions);
    }

    /** What something is called in a Maven repository; an artifact of {@code *} is any. */
    record Coordinates(String group, String artifact) {

        String xml() {
            return element("groupId", group) + element("artifactId", artifact);
        }
    }

    /** Returns the element on one line. */
    String xml() {
        return "<dependency>"
                + coordinates.xml()
                + element("version", version)
                + element("type", type)
                + element("scope", scope)
                + element("exclusions", exclusionsXml())
                + "</dependency>";
    }

    private String exclusionsXml() {
        return exclusions.stream()
                .map(excluded -> element("exclusion", excluded.xml()))
                .collect(Collectors.joining());
    }

    private static String element(String name, String content) {
        return content.isEmpty() ? "" : "<" + name + ">" + content + "</" + name + ">";
    }
}
