package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {

    @TempDir private Path home;

    private Path folder(OperatingSystem system, Map<String, String> environment) {
        return NativeCache.locate(system, environment, home).folder();
    }

    @Test
    void everySystemHasItsPlace() {
        Path elsewhere = home.resolve("elsewhere");
        assertThat(folder(OperatingSystem.LINUX, Map.of()))
                .isEqualTo(home.resolve(".cache/gradient-grader"));
        assertThat(folder(OperatingSystem.LINUX, Map.of("XDG_CACHE_HOME", elsewhere.toString())))
                .isEqualTo(elsewhere.resolve("gradient-grader"));
        assertThat(folder(OperatingSystem.MAC, Map.of()))
                .isEqualTo(home.resolve("Library/Caches/gradient-grader"));
        assertThat(folder(OperatingSystem.WINDOWS, Map.of("LOCALAPPDATA", elsewhere.toString())))
                .isEqualTo(elsewhere.resolve("gradient-grader"));
    }

    @Test
    void relativeFolderInTheEnvironmentIsIgnored() {
        assertThat(folder(OperatingSystem.LINUX, Map.of("XDG_CACHE_HOME", "caches")))
                .isEqualTo(home.resolve(".cache/gradient-grader"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderIsItsOwnersOnly() throws IOException {
        NativeCache cache = NativeCache.locate(OperatingSystem.LINUX, Map.of(), home);
        assertThat(cache.isEmpty()).isTrue();
        cache.create();
        cache.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.folder())))
                .isEqualTo("rwx------");
        assertThat(cache.isEmpty()).isTrue();
        Files.createFile(cache.folder().resolve("libnd4jcpu.so"));
        assertThat(cache.isEmpty()).isFalse();
    }
}
