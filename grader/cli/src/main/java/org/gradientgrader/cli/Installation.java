package org.gradientgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of this program are.
 *
 * @param home the repository, or the folder that the program was installed to
 * @param workerJars all that a worker may load
 */
record Installation(Path home, Path workerJars) {

    /** System property that the launchers set to the repository or the installed folder. */
    static final String HOME_PROPERTY = "gradientgrader.home";

    private static final String BUILT = "grader/worker/target/lib";

    /**
     * Looks beside the running jar first: the two belong to the same build, even while the
     * repository is being built anew.
     *
     * @param homeProperty value of {@link #HOME_PROPERTY}, empty if it is not set
     * @param jar that this program was loaded from
     */
    static Installation locate(String homeProperty, Path jar) {
        Path folder = jar.toAbsolutePath().normalize().getParent();
        Path home = homeProperty.isEmpty() ? homeAround(folder) : Path.of(homeProperty);
        Path beside = folder.resolveSibling("worker");
        if (folder.endsWith("cli") && Files.isDirectory(beside)) {
            return new Installation(home, beside);
        }
        Path installed = home.resolve("worker");
        return new Installation(
                home, Files.isDirectory(installed) ? installed : home.resolve(BUILT));
    }

    /** The repository if the jar lies in its build output, else the installed folder. */
    private static Path homeAround(Path folder) {
        for (Path up = folder; up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("grader/worker"))) {
                return up;
            }
        }
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    Path solutions() {
        return home.resolve("solutions/src/main/java");
    }

    Path exercises() {
        return home.resolve("exercises/src/main/java");
    }
}
