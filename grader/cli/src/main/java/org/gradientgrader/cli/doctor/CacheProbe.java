package org.gradientgrader.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files that could be had again. */
public final class CacheProbe implements Probe {

    private final String topic;
    private final Path folder;
    private final String purpose;

    /**
     * Looks at {@code folder}.
     *
     * @param purpose who keeps what in it
     */
    public CacheProbe(String topic, Path folder, String purpose) {
        this.topic = topic;
        this.folder = folder;
        this.purpose = purpose;
    }

    @Override
    public Finding examine() {
        if (!Files.isDirectory(folder)) {
            return Finding.ok(topic, "not there yet: " + folder + " (" + purpose + ")");
        }
        String text = FolderSize.megabytes(folder) + " MB in " + folder + " (" + purpose + ")";
        return Files.isWritable(folder)
                ? Finding.ok(topic, text)
                : Finding.warn(
                        topic,
                        text + " cannot be written to",
                        "give it back to your account, or delete it");
    }
}
