package org.gradientgrader.cli.release;

import java.nio.charset.StandardCharsets;

/** One file of the students' repository. */
final class ReleasedFile {

    private final byte[] content;
    private final boolean executable;

    private ReleasedFile(byte[] content, boolean executable) {
        this.content = content.clone();
        this.executable = executable;
    }

    static ReleasedFile text(String text) {
        return new ReleasedFile(text.getBytes(StandardCharsets.UTF_8), false);
    }

    static ReleasedFile of(byte[] content) {
        return new ReleasedFile(content, false);
    }

    static ReleasedFile program(byte[] content) {
        return new ReleasedFile(content, true);
    }

    byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }

    boolean isExecutable() {
        return executable;
    }
}
