package org.gradientgrader.core.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How pages look, and the policy that lets nothing else act in them. */
final class StyleSheet {

    /** Free of characters that mean something in HTML, so that it stands in a page as it is. */
    static final String TEXT = read();

    /** Allows this style sheet and forbids everything else, above all scripts and requests. */
    static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                    + hash(TEXT)
                    + "'";

    private StyleSheet() {}

    private static String read() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
