package org.gradientgrader.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir private Path folder;

    @Test
    void worstLevelCountsAndNoProbeStopsTheOthers() {
        List<Finding> findings = new ArrayList<>();
        Doctor doctor =
                new Doctor(
                        List.of(
                                () -> {
                                    throw new IllegalStateException("asleep");
                                },
                                () -> Finding.fail("Disk", "full", "make room"),
                                () -> Finding.ok("Rest", "fine")));
        assertThat(doctor.examine(findings::add)).isEqualTo(Level.FAIL);
        assertThat(findings)
                .extracting(Finding::level)
                .containsExactly(Level.WARN, Level.FAIL, Level.OK);
        assertThat(findings.get(0).text()).contains("asleep");
    }

    @Test
    void oldJavaFails() {
        Finding finding =
                new JavaProbe(Runtime.Version.parse("11.0.2"), "Nobody", folder).examine();
        assertThat(finding.level()).isEqualTo(Level.FAIL);
        assertThat(finding.remedy()).hasValueSatisfying(r -> assertThat(r).contains("JDK 17"));
    }

    @Test
    void javaWithoutCompilerIsAWarning() {
        Finding finding =
                new JavaProbe(Runtime.Version.parse("17.0.2"), "Nobody", folder).examine();
        assertThat(finding.level()).isEqualTo(Level.WARN);
    }

    @Test
    void missingJarsFail() throws Exception {
        assertThat(new WorkerJarsProbe(folder.resolve("no"), "build").examine().level())
                .isEqualTo(Level.FAIL);
        assertThat(new WorkerJarsProbe(folder, "build").examine().remedy()).contains("build");
    }

    @Test
    void cacheThatIsNotThereYetIsFine() {
        Finding finding = new CacheProbe("Cache", folder.resolve("no"), "things").examine();
        assertThat(finding.level()).isEqualTo(Level.OK);
        assertThat(finding.text()).startsWith("not there yet");
    }

    @Test
    void diskIsFoundForFoldersThatDoNotExistYet() throws Exception {
        assertThat(new DiskProbe(folder.resolve("a/b/c")).examine().text())
                .endsWith("MB free at " + folder);
    }
}
