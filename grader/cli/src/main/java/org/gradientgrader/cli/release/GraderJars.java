package org.gradientgrader.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The grader's own jars, as they were built. */
final class GraderJars {

    private final Map<ShippedModule, byte[]> jars;

    private GraderJars(Map<ShippedModule, byte[]> jars) {
        this.jars = jars;
    }

    /**
     * Reads the jar of every module.
     *
     * @param folders to look in, in this order
     * @throws NotReleasable if one is nowhere
     */
    static GraderJars read(List<Path> folders, String version) throws IOException {
        Map<ShippedModule, byte[]> jars = new EnumMap<>(ShippedModule.class);
        for (ShippedModule module : ShippedModule.values()) {
            jars.put(module, Files.readAllBytes(find(module, folders, version)));
        }
        return new GraderJars(jars);
    }

    private static Path find(ShippedModule module, List<Path> folders, String version) {
        String name = module.artifact() + "-" + version + ".jar";
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () ->
                                new NotReleasable(
                                        "there is no "
                                                + name
                                                + " in "
                                                + folders
                                                + "; start the command with grader/bin/grader,"
                                                + " which builds it"));
    }

    byte[] of(ShippedModule module) {
        return jars.get(module).clone();
    }
}
