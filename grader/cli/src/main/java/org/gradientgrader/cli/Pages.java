package org.gradientgrader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gradientgrader.core.rubric.Check;

/** The pages about checks; the build takes them from {@code grader/docs/checks}. */
final class Pages {

    private Pages() {}

    /** Returns the Markdown text of a check's page. */
    static String about(Check check) {
        String name = "checks/" + check.id() + ".md";
        try (InputStream page = Pages.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("there is no page about " + check.id());
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
