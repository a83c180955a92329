package org.gradientgrader.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM of the course's repository, as far as a release asks for it. */
final class CoursePom {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.-]+)}");

    private static final String VERSION = "project.version";

    private final Path file;
    private final Element project;
    private final Map<String, String> properties;

    private CoursePom(Path file, Element project, Map<String, String> properties) {
        this.file = file;
        this.project = project;
        this.properties = Map.copyOf(properties);
    }

    /**
     * Reads a POM.
     *
     * @param projectVersion what {@code ${project.version}} means in it
     * @throws NotReleasable if it is missing or no XML
     */
    static CoursePom read(Path file, String projectVersion) throws IOException {
        Element project = parse(file);
        Map<String, String> properties = new HashMap<>();
        children(project, "properties")
                .flatMap(CoursePom::children)
                .forEach(element -> properties.put(element.getTagName(), textOf(element)));
        properties.put(VERSION, projectVersion);
        return new CoursePom(file, project, properties);
    }

    /** Returns the version that the POM gives its project. */
    static String versionIn(Path file) throws IOException {
        Element project = parse(file);
        return text(project, "version")
                .orElseThrow(() -> new NotReleasable(file + " has no version"));
    }

    /** Returns what it calls {@code ${project.version}}. */
    String version() {
        return property(VERSION);
    }

    /**
     * Returns a property.
     *
     * @throws NotReleasable if the POM has none of this name
     */
    String property(String name) {
        return Optional.ofNullable(properties.get(name)).orElseThrow(() -> lacks(name));
    }

    /** Returns the dependency management, with every version spelled out. */
    List<Dependency> managed() {
        return dependencies(child(project, "dependencyManagement"));
    }

    /** Returns what the project needs when it runs. */
    List<Dependency> atRunTime() {
        return dependencies(project).stream()
                .filter(dependency -> !dependency.scope().equals("test"))
                .toList();
    }

    /** Returns the version of a plugin in the plugin management. */
    String pluginVersion(String artifact) {
        return interpolated(required(plugin(artifact), "version"));
    }

    /**
     * Returns a plain value of a plugin's configuration. References to properties that are empty
     * stay: profiles fill these, also in the students' POM.
     */
    String pluginConfiguration(String artifact, String name) {
        String value = required(child(plugin(artifact), "configuration"), name);
        return REFERENCE
                .matcher(value)
                .replaceAll(
                        match -> {
                            String text = property(match.group(1));
                            return Matcher.quoteReplacement(text.isEmpty() ? match.group() : text);
                        });
    }

    private Element plugin(String artifact) {
        return children(child(child(child(project, "build"), "pluginManagement"), "plugins"))
                .filter(plugin -> text(plugin, "artifactId").equals(Optional.of(artifact)))
                .findFirst()
                .orElseThrow(() -> lacks(artifact));
    }

    private List<Dependency> dependencies(Element parent) {
        return children(parent, "dependencies")
                .flatMap(CoursePom::children)
                .map(this::dependency)
                .toList();
    }

    private Dependency dependency(Element element) {
        return new Dependency(
                coordinates(element),
                interpolated(text(element, "version").orElse("")),
                text(element, "type").orElse(""),
                text(element, "scope").orElse(""),
                children(element, "exclusions")
                        .flatMap(CoursePom::children)
                        .map(this::coordinates)
                        .toList());
    }

    private Dependency.Coordinates coordinates(Element element) {
        return new Dependency.Coordinates(
                required(element, "groupId"), required(element, "artifactId"));
    }

    private String interpolated(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(property(match.group(1))));
    }

    private Element child(Element parent, String name) {
        return children(parent, name).findFirst().orElseThrow(() -> lacks(name));
    }

    private String required(Element parent, String name) {
        return text(parent, name).orElseThrow(() -> lacks(name));
    }

    private NotReleasable lacks(String name) {
        return new NotReleasable(file + " has no " + name + ", which a release needs");
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).findFirst().map(CoursePom::textOf);
    }

    private static String textOf(Element element) {
        return element.getTextContent().strip();
    }

    private static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Element parse(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotReleasable(
                    "there is no "
                            + file
                            + "; run the command in a clone of the course repository");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (SAXException e) {
            throw new NotReleasable(file + " is no XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has these features", e);
        }
    }
}
