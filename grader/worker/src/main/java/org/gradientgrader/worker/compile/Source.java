package org.gradientgrader.worker.compile;

import java.util.List;

/**
 * One source file.
 *
 * @param path below the root, with {@code /}, for example {@code gradientflow/SigmoidNetwork.java}
 * @param text its content
 */
public record Source(String path, String text) {

    /** Returns the names of the folders, which Java expects to be the package. */
    List<String> folders() {
        List<String> parts = List.of(path.split("/"));
        return parts.subList(0, parts.size() - 1);
    }

    /** Returns the file's name without {@code .java}, which Java expects to be the public class. */
    String typeName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
