package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradientgrader.cli.Repository;
import org.gradientgrader.cli.SolutionLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Releases of this repository, with jars that only have the right names. */
class ReleaseTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

    @TempDir private Path folder;

    private Path jars;

    @BeforeEach
    void makeJars() throws IOException {
        jars = Files.createDirectory(folder.resolve("jars"));
        String version = CoursePom.versionIn(Repository.root().resolve("pom.xml"));
        for (ShippedModule module : ShippedModule.values()) {
            Path jar = jars.resolve(module.artifact() + "-" + version + ".jar");
            Files.writeString(jar, "jar of " + module);
        }
    }

    private StudentRepository release() throws IOException {
        return new Release(Repository.root(), Repository.solutions(), List.of(jars)).prepare();
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<String, String> texts(StudentRepository repository) {
        Map<String, String> texts = new TreeMap<>();
        repository
                .files()
                .forEach(
                        (name, file) ->
                                texts.put(
                                        name, new String(file.content(), StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void sameCloneGivesTheSameBytes() throws IOException {
        release().write(folder.resolve("one"));
        release().write(folder.resolve("two"));
        Map<String, String> one = read(folder.resolve("one"));
        assertThat(one).hasSizeGreaterThan(50).isEqualTo(read(folder.resolve("two")));
    }

    @Test
    void otherJarsGetAnotherVersion() throws IOException {
        Path jar = jars.resolve("grader-core-0.1.0.jar");
        StudentRepository before = release();
        Files.writeString(jar, "repaired");
        assertThat(release().files().get("pom.xml").content())
                .isNotEqualTo(before.files().get("pom.xml").content());
    }

    @Test
    void studentsFindAllThatTheyNeedAndNoSourcesOfTheGrader() throws IOException {
        assertThat(release().files().keySet())
                .contains(
                        "pom.xml",
                        "mvnw",
                        "mvnw.cmd",
                        "README.md",
                        "LICENSE",
                        ".gitignore",
                        ".gitattributes",
                        ".mvn/wrapper/maven-wrapper.properties",
                        ".github/workflows/practice.yml",
                        "docs/checks/relu_network.md",
                        "src/test/java/gradientflow/GradientFlowTest.java")
                .filteredOn(name -> name.endsWith(".java"))
                .allMatch(
                        name ->
                                name.matches(
                                        "src/(main|test)/java/gradientflow/\\w+(-info)?.java"));
    }

    @Test
    void starterIsThatOfTheExercises() throws IOException {
        Map<String, String> exercises =
                read(Repository.root().resolve("exercises/src/main/java/gradientflow"));
        Map<String, String> released = texts(release());
        assertThat(exercises)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        (name, text) ->
                                assertThat(released)
                                        .containsEntry("src/main/java/gradientflow/" + name, text));
    }

    @Test
    void starterCanBeGivenInsteadOfTheSolutions() throws IOException {
        Path exercises = Repository.root().resolve("exercises/src/main/java");
        Release release = new Release(Repository.root(), exercises, List.of(jars));
        assertThat(texts(release.prepare())).isEqualTo(texts(release()));
    }

    @Test
    void noFileHasALineOfTheSolution() throws IOException {
        SolutionLines solution = SolutionLines.in(Repository.solutions());
        assertThat(solution.lines()).hasSizeGreaterThan(30);
        assertThat(texts(release()))
                .allSatisfy((name, text) -> assertThat(solution.in(text)).as(name).isEmpty());
    }

    @Test
    void everyLinkLeadsToAFileOfTheRelease() throws IOException {
        Map<String, String> texts = texts(release());
        List<String> local = new ArrayList<>();
        texts.forEach(
                (name, text) -> {
                    if (name.endsWith(".md")) {
                        LINK.matcher(text)
                                .results()
                                .map(link -> link.group(1))
                                .filter(target -> !target.startsWith("https://"))
                                .map(target -> Path.of(name).resolveSibling(target).normalize())
                                .forEach(path -> local.add(path.toString().replace('\\', '/')));
                    }
                });
        assertThat(local).contains("docs/checks/README.md").isSubsetOf(texts.keySet());
    }

    @Test
    void pagesDoNotSpeakOfTheCourseRepository() throws IOException {
        assertThat(texts(release()))
                .allSatisfy(
                        (name, text) -> {
                            if (name.endsWith(".md")) {
                                assertThat(text)
                                        .as(name)
                                        .doesNotContain("-Pstudent", "grader/bin", "COURSE ONLY");
                            }
                        });
    }

    @Test
    void checksumsAreThoseOfTheFiles() throws IOException {
        Map<String, ReleasedFile> files = release().files();
        String sums = texts(release()).get(".mvn/grader/SHA256SUMS");
        assertThat(files.keySet())
                .filteredOn(name -> name.matches(".mvn/grader/org/.*[.](jar|pom)"))
                .hasSize(2 * ShippedModule.values().length + 1)
                .allSatisfy(
                        name -> {
                            byte[] content = files.get(name).content();
                            assertThat(files.get(name + ".sha1").content())
                                    .asString()
                                    .isEqualTo(Digest.SHA1.of(content));
                            assertThat(sums)
                                    .contains(
                                            Digest.SHA256.of(content)
                                                    + "  "
                                                    + name.substring(".mvn/grader/".length()));
                        });
    }

    @Test
    void noPlaceOfATemplateStaysOpen() throws IOException {
        assertThat(texts(release()))
                .allSatisfy(
                        (name, text) ->
                                assertThat(text).as(name).doesNotContainPattern("@[a-z][\\w.-]*@"));
    }

    @Test
    void propertiesOfTheStudentsPomAreDefinedInIt() throws IOException {
        String pom = texts(release()).get("pom.xml");
        assertThat(Pattern.compile("\\$\\{([\\w.]+)}").matcher(pom).results())
                .extracting(reference -> reference.group(1))
                .filteredOn(name -> !name.startsWith("project."))
                .contains("jvm.native.flags")
                .allMatch(
                        name -> pom.contains("<" + name + ">") || pom.contains("<" + name + "/>"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheWrapperIsAProgram() throws IOException {
        Path target = folder.resolve("released");
        release().write(target);
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile).filter(Files::isExecutable))
                    .containsExactly(target.resolve("mvnw"));
        }
    }

    @Test
    void foldersThatAreInUseAreLeftAlone() throws IOException {
        Path used = Files.createDirectory(folder.resolve("used"));
        Files.writeString(used.resolve("mine.txt"), "mine");
        StudentRepository release = release();
        assertThatThrownBy(() -> release.write(used))
                .isInstanceOf(NotReleasable.class)
                .hasMessage(
                        used + " is not an empty folder; name one that is empty or not there yet");
        assertThat(read(used)).containsOnlyKeys("mine.txt");
    }

    @Test
    void emptyFolderIsFilled() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        release().write(empty);
        assertThat(empty.resolve("pom.xml")).isRegularFile();
    }

    @Test
    void missingJarIsNamed() throws IOException {
        Files.delete(jars.resolve("grader-junit-0.1.0.jar"));
        assertThatThrownBy(this::release)
                .isInstanceOf(NotReleasable.class)
                .hasMessageStartingWith("there is no grader-junit-0.1.0.jar in")
                .hasMessageContaining("grader/bin/grader");
    }

    @Test
    void missingSolutionsAreNamed() {
        Path nowhere = folder.resolve("nowhere");
        Release release = new Release(Repository.root(), nowhere, List.of(jars));
        assertThatThrownBy(release::prepare)
                .isInstanceOf(NotReleasable.class)
                .hasMessageContaining("there is no folder " + nowhere)
                .hasMessageContaining("--solutions");
    }
}
