package org.gradientgrader.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.core.host.WorkerInstallation;

/**
 * All that the program gets from the process it runs in.
 *
 * @param out standard output, for people, in the terminal's encoding
 * @param rawOut the same for machines, who expect UTF-8; whoever mixes the two flushes between
 * @param err standard error
 * @param terminal where {@code out} is read
 * @param environment the process's variables
 * @param properties the JVM's system properties
 * @param jar the jar or folder of classes that this program was loaded from
 */
record Surroundings(
        PrintStream out,
        OutputStream rawOut,
        PrintStream err,
        Terminal terminal,
        Map<String, String> environment,
        Map<String, String> properties,
        Path jar) {

    /**
     * System property that the launcher sets to the workers' archive of classes, if there is one.
     */
    static final String ARCHIVE_PROPERTY = "gradientgrader.worker.archive";

    Surroundings {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    OperatingSystem operatingSystem() {
        return OperatingSystem.named(property("os.name"));
    }

    Path userHome() {
        return Path.of(property("user.home"));
    }

    Installation installation() {
        return Installation.locate(property(Installation.HOME_PROPERTY), jar);
    }

    Path javaHome() {
        return Path.of(property("java.home"));
    }

    NativeCache nativeCache() {
        return NativeCache.locate(operatingSystem(), environment, userHome());
    }

    WorkerInstallation workers() {
        Path java = javaHome().resolve("bin").resolve(operatingSystem().executable("java"));
        return new WorkerInstallation(
                java,
                installation().workerJars(),
                nativeCache().folder(),
                Optional.of(property(ARCHIVE_PROPERTY))
                        .filter(path -> !path.isEmpty())
                        .map(Path::of));
    }
}
