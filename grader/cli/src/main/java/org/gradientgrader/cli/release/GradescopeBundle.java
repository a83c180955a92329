package org.gradientgrader.cli.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that Gradescope calls an autograder: {@code setup.sh} puts the grader together when
 * Gradescope builds the image, {@code run_autograder} grades one submission.
 */
public final class GradescopeBundle {

    private static final String SECRET = "secret";

    /** The first day that zip files know, so that the same grader gives the same bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Release release;
    private final long seed;
    private final Optional<byte[]> secret;

    /**
     * Prepares a bundle; nothing is read yet.
     *
     * @param seed of the inputs that every submission gets
     * @param secret of hidden inputs, which are used instead of the seed's
     */
    public GradescopeBundle(Release release, long seed, Optional<byte[]> secret) {
        this.release = release;
        this.seed = seed;
        this.secret = secret.map(byte[]::clone);
    }

    /**
     * Returns the zip file; the same grader always gives the same bytes.
     *
     * @throws NotReleasable if something is missing in the clone
     */
    public byte[] zip() throws IOException {
        SortedMap<String, ReleasedFile> files = new TreeMap<>(release.graderAlone());
        files.put("setup.sh", script("setup.sh"));
        files.put("run_autograder", script("run_autograder"));
        secret.ifPresent(bytes -> files.put(SECRET, ReleasedFile.of(bytes)));
        return zip(files);
    }

    private ReleasedFile script(String name) {
        String text = Template.named(name).filledWith(place -> Long.toString(seed));
        return ReleasedFile.text(text);
    }

    private static byte[] zip(SortedMap<String, ReleasedFile> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, ReleasedFile> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().content());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
