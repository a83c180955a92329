package org.gradientgrader.cli.release;

import java.util.List;
import java.util.stream.Collectors;

/** POMs that need no parent: what Maven reads beside a jar. */
final class PublishedPom {

    static final String BOM = "grader-bom";

    private final String version;

    PublishedPom(String version) {
        this.version = version;
    }

    /** Returns the POM that all others take their versions from. */
    String bom(List<Dependency> managed) {
        return project(BOM, "pom", management(managed));
    }

    /** Returns the POM of a jar; versions and exclusions are those of the {@link #bom}. */
    String jar(String artifact, List<Dependency> dependencies) {
        Dependency bom =
                new Dependency(
                        new Dependency.Coordinates(ShippedModule.GROUP, BOM),
                        version,
                        "pom",
                        "import",
                        List.of());
        return project(artifact, "jar", management(List.of(bom)) + list("  ", dependencies));
    }

    private static String management(List<Dependency> managed) {
        return "  <dependencyManagement>\n" + list("    ", managed) + "  </dependencyManagement>\n";
    }

    private static String list(String indent, List<Dependency> dependencies) {
        return dependencies.stream()
                .map(dependency -> indent + "  " + dependency.xml() + "\n")
                .collect(
                        Collectors.joining(
                                "", indent + "<dependencies>\n", indent + "</dependencies>\n"));
    }

    private String project(String artifact, String packaging, String content) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <project xmlns="http://maven.apache.org/POM/4.0.0">
                 <modelVersion>4.0.0</modelVersion>
                 <groupId>%s</groupId>
                 <artifactId>%s</artifactId>
                 <version>%s</version>
                 <packaging>%s</packaging>
                 <licenses><license><name>Apache-2.0</name></license></licenses>
               %s</project>
               """
                .formatted(ShippedModule.GROUP, artifact, version, packaging, content);
    }
}
