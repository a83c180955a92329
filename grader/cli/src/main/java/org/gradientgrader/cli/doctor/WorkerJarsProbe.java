package org.gradientgrader.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that a worker is started on. */
public final class WorkerJarsProbe implements Probe {

    /** Begins the name of the jar with ND4J's code for one platform. */
    private static final String NATIVES = "nd4j-native-1";

    private final Path folder;
    private final String build;

    /**
     * Looks for them in {@code folder}.
     *
     * @param build what to type to get them
     */
    public WorkerJarsProbe(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    @Override
    public Finding examine() throws Exception {
        List<String> jars = jars();
        if (jars.stream().noneMatch(name -> name.startsWith("grader-worker"))) {
            return Finding.fail("Worker jars", "missing from " + folder, build);
        }
        if (jars.stream().filter(name -> name.startsWith(NATIVES)).count() < 2) {
            return Finding.fail(
                    "Worker jars",
                    "there are no ND4J natives for this platform in " + folder,
                    "ND4J supports 64-bit Linux, macOS and Windows; on one of them, " + build);
        }
        return Finding.ok("Worker jars", jars.size() + " in " + folder);
    }

    private List<String> jars() throws Exception {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
