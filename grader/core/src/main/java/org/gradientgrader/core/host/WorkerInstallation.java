package org.gradientgrader.core.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a worker is started from.
 *
 * @param java the JDK's {@code java} executable
 * @param jars folder of the worker's jars: the whole of its class path
 * @param cache folder that holds the unpacked native libraries
 * @param archive what {@link WorkerArchive} made from these jars, for a faster start; a JVM that it
 *     does not fit leaves it alone
 */
public record WorkerInstallation(Path java, Path jars, Path cache, Optional<Path> archive) {

    /** Makes all paths absolute, because a worker runs in a folder of its own. */
    public WorkerInstallation {
        java = java.toAbsolutePath().normalize();
        jars = jars.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        archive = archive.map(file -> file.toAbsolutePath().normalize());
    }

    /**
     * Returns the jars, sorted.
     *
     * @throws WorkerUnavailable if there is none
     */
    public List<Path> classPath() {
        try (Stream<Path> files = Files.list(jars)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
            if (found.isEmpty()) {
                throw new WorkerUnavailable(
                        "no jars in " + jars + "; build them with ./mvnw package -DskipTests");
            }
            return found;
        } catch (IOException e) {
            throw new WorkerUnavailable(
                    "the worker's jars are missing: "
                            + jars
                            + "; build them with ./mvnw package -DskipTests");
        }
    }
}
