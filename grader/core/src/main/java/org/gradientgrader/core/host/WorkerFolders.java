package org.gradientgrader.core.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradientgrader.protocol.Request;

/**
 * Gives each process of a submission folders that no process before it could touch: what is
 * compiled is always what was handed in.
 */
final class WorkerFolders {

    private final Path parent;
    private final Map<String, byte[]> sources;
    private int runs;

    WorkerFolders(Path parent, Map<String, byte[]> sources) {
        this.parent = parent;
        this.sources = new TreeMap<>(sources);
    }

    /**
     * The folders of one process.
     *
     * @param home working, home and temporary folder
     * @param sources what to compile
     */
    record Run(Path home, Request.Open sources) {}

    /**
     * Makes fresh folders.
     *
     * @throws WorkerUnavailable if they cannot be made
     */
    Run next() {
        try {
            Path folder = Files.createTempDirectory(parent, "run-" + ++runs + "-");
            Path root = Files.createDirectory(folder.resolve("sources"));
            for (Map.Entry<String, byte[]> source : sources.entrySet()) {
                Path target = root.resolve(source.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, source.getValue());
            }
            Path home = Files.createDirectory(folder.resolve("home"));
            return new Run(home, new Request.Open(root.toString(), List.copyOf(sources.keySet())));
        } catch (IOException e) {
            throw new WorkerUnavailable(
                    "no folder could be made for the worker in " + parent + ": " + e.getMessage());
        }
    }
}
