package org.gradientgrader.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Set<String> PACKAGES = Set.of("gradientflow");

    @TempDir private Path folder;

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("ada.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private List<String> unpacked(String... names) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (String name : names) {
            entries.put(name, "class A {}".getBytes(StandardCharsets.UTF_8));
        }
        Path unpacked = Archive.unpack(zip(entries), PACKAGES, folder.resolve("scratch"));
        try (Stream<Path> files = Files.walk(unpacked)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> unpacked.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void projectLosesTheFoldersAroundIt() throws IOException {
        assertThat(
                        unpacked(
                                "flow-main/x/src/main/java/gradientflow/A.java",
                                "flow-main/x/src/test/java/gradientflow/B.java"))
                .containsExactly(
                        "src/main/java/gradientflow/A.java", "src/test/java/gradientflow/B.java");
    }

    @Test
    void packageKeepsItsFolder() throws IOException {
        assertThat(unpacked("hw/gradientflow/A.java")).containsExactly("gradientflow/A.java");
    }

    @Test
    void bareSourcesLieInTheFolderItself() throws IOException {
        assertThat(unpacked("hw/A.java", "hw/B.java")).containsExactly("A.java", "B.java");
        assertThat(unpacked("A.java")).contains("A.java");
    }

    @Test
    void onlySourcesAreUnpacked() throws IOException {
        assertThat(unpacked("A.java", "A.class", "mvnw", "__MACOSX/._A.java"))
                .containsExactly("A.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../A.java", "/A.java", "a/../../A.java", "a\\..\\A.java", "C:/A.java"})
    void pathThatLeadsOutIsRefused(String name) {
        assertThatThrownBy(() -> unpacked(name))
                .isInstanceOf(UnreadableSubmission.class)
                .hasMessageContaining("has a path that leads out of it: " + name);
        assertThat(folder.resolve("A.java")).doesNotExist();
    }

    @Test
    void whatGrowsTooMuchIsRefused() throws IOException {
        Path bomb = zip(Map.of("A.java", new byte[2 << 20]));
        assertThat(bomb).satisfies(file -> assertThat(Files.size(file)).isLessThan(10_000));
        assertThatThrownBy(() -> Archive.unpack(bomb, PACKAGES, folder.resolve("scratch")))
                .isInstanceOf(UnreadableSubmission.class)
                .hasMessageEndingWith(
                        "ada.zip is too large: at most 1000 sources of together 8 MiB are"
                                + " unpacked.");
    }

    @Test
    void whatIsNoZipFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.zip"), "Dear professor, …");
        assertThatThrownBy(() -> Archive.unpack(file, PACKAGES, folder.resolve("scratch")))
                .isInstanceOf(UnreadableSubmission.class)
                .hasMessageContaining("cannot be read as a zip file");
    }
}
