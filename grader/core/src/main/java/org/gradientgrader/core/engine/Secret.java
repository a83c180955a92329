package org.gradientgrader.core.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only the instructor knows, and hidden inputs are derived from (HMAC-SHA256, RFC 2104).
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
    public Seed seedOf(String submissionHash) {
        return new Hidden(this, submissionHash);
    }

    /** Returns digits that tell secrets apart and do not give them away. */
    String fingerprint() {
        return HexFormat.of().formatHex(hmac("fingerprint")).substring(0, FINGERPRINT_DIGITS);
    }

    private byte[] hmac(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has HmacSHA256, for keys of any length", e);
        }
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

    /** A seed that a student cannot know. */
    private record Hidden(Secret secret, String submissionHash) implements Seed {

        @Override
        public String id() {
            return "hidden:" + secret.fingerprint();
        }

        @Override
        public boolean isHidden() {
            return true;
        }

        @Override
        public long forCheck(String checkId) {
            return ByteBuffer.wrap(secret.hmac(submissionHash + "/" + checkId)).getLong();
        }
    }
}
