package org.gradientgrader.cli.release;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder that Maven can use as a repository, with a checksum beside every file. */
final class MavenFolder {

    private final String path;
    private final String version;
    private final Map<String, ReleasedFile> files = new TreeMap<>();

    /**
     * Begins with nothing in it.
     *
     * @param path relative to the repository that the folder is part of
     * @param version of all artifacts
     */
    MavenFolder(String path, String version) {
        this.path = path;
        this.version = version;
    }

    void addPom(String artifact, String text) {
        add(artifact, "pom", ReleasedFile.text(text));
    }

    void addJar(String artifact, byte[] jar) {
        add(artifact, "jar", ReleasedFile.of(jar));
    }

    private void add(String artifact, String type, ReleasedFile file) {
        String group = ShippedModule.GROUP.replace('.', '/');
        String name = artifact + "-" + version + "." + type;
        files.put(String.join("/", group, artifact, version, name), file);
    }

    /** Returns all files by path; the list of SHA-256 sums is for people. */
    Map<String, ReleasedFile> files() {
        Map<String, ReleasedFile> all = new TreeMap<>();
        files.forEach(
                (name, file) -> {
                    all.put(path + "/" + name, file);
                    String sum = Digest.SHA1.of(file.content());
                    all.put(path + "/" + name + ".sha1", ReleasedFile.text(sum));
                });
        all.put(path + "/SHA256SUMS", ReleasedFile.text(sums()));
        return all;
    }

    private String sums() {
        return files.entrySet().stream()
                .map(
                        file ->
                                Digest.SHA256.of(file.getValue().content())
                                        + "  "
                                        + file.getKey()
                                        + "\n")
                .collect(Collectors.joining());
    }
}
