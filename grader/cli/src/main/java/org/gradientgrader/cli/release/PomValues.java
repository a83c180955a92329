package org.gradientgrader.cli.release;

/** What the templates take over from the course's own build. */
final class PomValues {

    private static final String PLUGIN = "plugin.";

    private final CoursePom pom;

    /** Takes values from here. */
    PomValues(CoursePom pom) {
        this.pom = pom;
    }

    /**
     * Returns the value of a place in a template: {@code version}, {@code argLine}, {@code
     * plugin.NAME} for the version of a plugin, or a property of the course's POM.
     */
    String of(String name) {
        if (name.startsWith(PLUGIN)) {
            return pom.pluginVersion(name.substring(PLUGIN.length()));
        }
        return switch (name) {
            case "version" -> pom.version();
            case "argLine" -> pom.pluginConfiguration("maven-surefire-plugin", "argLine");
            default -> pom.property(name);
        };
    }
}
