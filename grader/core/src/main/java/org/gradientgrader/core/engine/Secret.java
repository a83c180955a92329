package org.gradientgrader.core.engine;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What only the instructor knows, and hidden inputs are derived from.
 *
 * <p>Inputs are bound to the submission: the same files always get the same ones, and files changed
 * in a single byte get others, so that nothing can be learnt by handing in again.
 */
public final class Secret {

    private static final int SHORTEST = 16;
    private static final int FINGERPRINT_DIGITS = 8;

    private final byte[] key;

    /**
     * Takes a secret.
     *
     * @throws IllegalArgumentException if it has fewer than 16 bytes, which could be guessed
     */
    public Secret(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "a secret of " + bytes.length + " bytes can be guessed; use 16 or more");
        }
        this.key = bytes.clone();
    }

    /** Returns the hidden seed of a submission. */
    public HiddenSeed seedOf(String submissionHash) {
        return new HiddenSeed(id(), Hmac.sha256(key, submissionHash));
    }

    /** Returns what scorecards say about it, for example {@code hidden:1a2b3c4d}. */
    public String id() {
        return "hidden:" + fingerprint();
    }

    /** Returns digits that tell secrets apart and do not give them away. */
    private String fingerprint() {
        byte[] hash = Hmac.sha256(key, "fingerprint");
        return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_DIGITS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(key, secret.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    /** Never the bytes: what has a text ends up in a log. */
    @Override
    public String toString() {
        return "secret " + fingerprint();
    }
}
