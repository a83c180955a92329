package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir private Path folder;

    @Test
    void fileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("card.json"), "old");
        AtomicFile.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(folder)
                .isDirectoryContaining("glob:**card.json")
                .isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        AtomicFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void deviceIsWrittenToAndNotReplaced() throws IOException {
        AtomicFile.write(Path.of("/dev/null"), "gone");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void missingFolderIsNamed() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/card.json"), "new"))
                .isInstanceOf(NoSuchFileException.class);
    }
}
