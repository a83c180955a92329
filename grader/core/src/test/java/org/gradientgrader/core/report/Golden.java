package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as they ought to be, in files to look at. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/gradientgrader/core/report");

    private Golden() {}

    /** Asserts that {@code actual} is what the file {@code name} holds. */
    public static void assertMatches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.write(file, actual.getBytes(StandardCharsets.UTF_8));
            }
            String expected =
                    Files.exists(file)
                            ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            : "";
            assertThat(actual)
                    .as(
                            "%s differs; if the new text is right, run the tests with"
                                    + " -Dgolden.update=true and look at the difference",
                            file)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
