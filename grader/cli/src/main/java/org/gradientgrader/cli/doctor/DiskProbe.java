package org.gradientgrader.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Free space where natives are unpacked to. */
public final class DiskProbe implements Probe {

    private static final long NEEDED_MEGABYTES = 1000;

    private final Path folder;

    /** Looks at the disk of {@code folder}, which need not exist yet. */
    public DiskProbe(Path folder) {
        this.folder = folder;
    }

    @Override
    public Finding examine() throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        long free = Files.getFileStore(there).getUsableSpace() / 1_000_000;
        String text = free + " MB free at " + there;
        return free >= NEEDED_MEGABYTES
                ? Finding.ok("Disk", text)
                : Finding.warn(
                        "Disk",
                        text,
                        "the first run needs about " + NEEDED_MEGABYTES + " MB: make room");
    }
}
