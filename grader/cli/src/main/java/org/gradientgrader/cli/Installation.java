package org.gradientgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the parts of this program are.
 *
 * @param home the repository, or the folder that the program was installed to
 * @param cliJars where the running jar is
 * @param workerJars all that a worker may load
 * @param junitJars with the module that students' tests are made of
 */
record Installation(Path home, Path cliJars, Path workerJars, Path junitJars) {

    /** System property that the launchers set to the repository or the installed folder. */
    static final String HOME_PROPERTY = "gradientgrader.home";

    private static final String BUILT_WORKER = "grader/worker/target/lib";
    private static final String BUILT_JUNIT = "grader/junit/target";

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
            return new Installation(home, folder, beside, folder.resolveSibling("junit"));
        }
        return new Installation(
                home,
                folder,
                installedOr(home, "worker", BUILT_WORKER),
                installedOr(home, "junit", BUILT_JUNIT));
    }

    private static Path installedOr(Path home, String part, String built) {
        Path installed = home.resolve(part);
        return Files.isDirectory(installed) ? installed : home.resolve(built);
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

    /** Returns the folders that have the grader's own jars among others. */
    List<Path> ownJars() {
        return List.of(cliJars(), workerJars(), junitJars());
    }
}
