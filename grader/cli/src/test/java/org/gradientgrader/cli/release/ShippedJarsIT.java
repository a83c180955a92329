package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gradientgrader.cli.Repository;
import org.gradientgrader.cli.SolutionLines;
import org.gradientgrader.core.starter.StarterGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** The jars that students get, compared with the compiled reference: nothing gives it away. */
class ShippedJarsIT {

    private static final Path CLASSES = Repository.root().resolve("solutions/target/classes");

    private static Reference reference;

    /** Files in the jars, by the name of the jar and their own. */
    private static final Map<String, byte[]> SHIPPED = new TreeMap<>();

    @BeforeAll
    static void readReferenceAndJars() throws IOException {
        Map<String, String> starter = new StarterGenerator(Repository.solutions()).generate();
        List<ClassCode> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                if (!isHandedOutWhole(file, starter)) {
                    classes.add(ClassCode.of(Files.readAllBytes(file)));
                }
            }
        }
        reference = new Reference(classes, String.join("\n", starter.values()));
        Release release =
                new Release(Repository.root(), Repository.solutions(), Repository.jarFolders());
        release.prepare()
                .files()
                .forEach(
                        (name, file) -> {
                            if (name.endsWith(".jar")) {
                                SHIPPED.putAll(entries(name, file.content()));
                            }
                        });
    }

    /** A class without anything to find out, such as a record, is in the starter as it is. */
    private static boolean isHandedOutWhole(Path classFile, Map<String, String> starter)
            throws IOException {
        String name = CLASSES.relativize(classFile).toString().replace('\\', '/');
        String source = name.replaceFirst("([$].*)?[.]class$", ".java");
        return Files.readString(Repository.solutions().resolve(source)).equals(starter.get(source));
    }

    private static Map<String, byte[]> entries(String jar, byte[] content) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(jar.replaceFirst(".*/", "") + "!" + e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(jar + " cannot be read", e);
        }
        return entries;
    }

    private static List<ClassCode> shippedClasses() {
        return SHIPPED.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .map(entry -> ClassCode.of(entry.getValue()))
                .toList();
    }

    @Test
    void noClassHasANameTextOrMethodOfTheReference() {
        assertThat(reference.size()).isGreaterThan(8);
        List<ClassCode> shipped = shippedClasses();
        assertThat(shipped).hasSizeGreaterThan(200);
        assertThat(shipped).flatMap(reference::givenAwayBy).isEmpty();
    }

    @Test
    void noOtherFileHasALineOfTheReference() throws IOException {
        SolutionLines solution = SolutionLines.in(Repository.solutions());
        assertThat(SHIPPED)
                .allSatisfy(
                        (name, content) -> {
                            assertThat(name).doesNotEndWith(".java").doesNotEndWith(".jar");
                            if (!name.endsWith(".class")) {
                                assertThat(solution.in(new String(content))).as(name).isEmpty();
                            }
                        });
    }

    @Test
    void copyOfTheReferenceWouldBeFound() throws IOException {
        byte[] original = Files.readAllBytes(CLASSES.resolve("gradientflow/SigmoidNetwork.class"));
        assertThat(reference.givenAwayBy(ClassCode.of(original)))
                .contains("gradientflow.SigmoidNetwork is a class of the reference");
    }

    @Test
    void copyUnderAnotherNameWouldBeFoundByItsMethods() throws IOException {
        byte[] original = Files.readAllBytes(CLASSES.resolve("gradientflow/SigmoidNetwork.class"));
        assertThat(reference.givenAwayBy(ClassCode.of(renamed(original))))
                .contains("org.hidden.Sample has instructions of gradientflow.SigmoidNetwork");
    }

    @Test
    void copyOfAMessageWouldBeFound() {
        ClassCode shipped = new ClassCode("a.B", Set.of("no gradients to compare"), List.of());
        assertThat(reference.givenAwayBy(shipped))
                .containsExactly(
                        "a.B has a text of gradientflow.SigmoidNetwork: no gradients to compare");
    }

    private static byte[] renamed(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        Remapper names =
                new SimpleRemapper(
                        Opcodes.ASM9, Map.of("gradientflow/SigmoidNetwork", "org/hidden/Sample"));
        new ClassReader(classFile).accept(new ClassRemapper(writer, names), 0);
        return writer.toByteArray();
    }
}
