package org.gradientgrader.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HandInsTest {

    @TempDir private Path folder;

    private HandIns find(String prefix) throws IOException {
        return HandIns.in(folder, prefix, folder.resolve("out"));
    }

    private static List<String> students(HandIns handIns) {
        return handIns.all().stream().map(HandIn::student).toList();
    }

    @Test
    void foldersAndZipFilesAreSubmissionsByName() throws IOException {
        Files.createDirectory(folder.resolve("grace"));
        Files.createFile(folder.resolve("ada.ZIP"));
        assertThat(students(find(""))).containsExactly("ada", "grace");
    }

    @Test
    void otherFilesAreLeftOutByName() throws IOException {
        Files.createFile(folder.resolve("notes.txt"));
        assertThat(find("").leftOut()).containsExactly("notes.txt");
        assertThat(find("").all()).isEmpty();
    }

    @Test
    void prefixIsNoPartOfTheStudentsName() throws IOException {
        Files.createDirectory(folder.resolve("gradient-flow-ada-l"));
        Files.createDirectory(folder.resolve("gradient-flow-"));
        Files.createDirectory(folder.resolve("another-ada-l"));
        HandIns handIns = find("gradient-flow-");
        assertThat(students(handIns)).containsExactly("ada-l");
        assertThat(handIns.leftOut()).containsExactly("another-ada-l", "gradient-flow-");
    }

    @Test
    void hiddenFoldersAndTheResultsAreNoSubmissions() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.createDirectory(folder.resolve("out"));
        assertThat(find("")).isEqualTo(new HandIns(List.of(), List.of()));
    }

    @Test
    void whoHandedInTwiceIsListedUnderBothFiles() throws IOException {
        Files.createDirectory(folder.resolve("ada"));
        Files.createFile(folder.resolve("ada.zip"));
        assertThat(students(find(""))).containsExactly("ada", "ada.zip");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreLeftOut() throws IOException {
        Path other = Files.createDirectory(folder.resolve("ada"));
        Files.createSymbolicLink(folder.resolve("bob"), other);
        assertThat(students(find(""))).containsExactly("ada");
        assertThat(find("").leftOut()).containsExactly("bob");
    }
}
