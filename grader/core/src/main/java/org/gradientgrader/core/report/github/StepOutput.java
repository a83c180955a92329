package org.gradientgrader.core.report.github;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Lines of the file in which a step leaves values for the steps after it. */
public final class StepOutput {

    private StepOutput() {}

    /** Returns the lines that set {@code name}, which must be a plain word. */
    public static String of(String name, String value) {
        return value.chars().anyMatch(c -> c == '\n' || c == '\r')
                ? block(name, value)
                : name + "=" + value + "\n";
    }

    /**
     * A line of the value that equals the delimiter would end it and begin the next. No text
     * contains its own hash, so the delimiter need not be random, and the same scorecard gives the
     * same bytes.
     */
    private static String block(String name, String value) {
        String delimiter = "end_" + hash(name + "=" + value);
        return name + "<<" + delimiter + "\n" + value + "\n" + delimiter + "\n";
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
