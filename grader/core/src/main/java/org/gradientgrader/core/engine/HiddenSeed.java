package org.gradientgrader.core.engine;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The seed of one submission that its author cannot know.
 *
 * <p>It holds a key of the submission's own, HMAC-SHA256(secret, hash of the submission). Each seed
 * is HMAC-SHA256(key, name) in turn, so the key is enough to draw this submission's inputs, and
 * tells nothing of the secret or of other submissions.
 */
public final class HiddenSeed implements Seed {

    private static final int KEY_BYTES = 32;

    private final String id;
    private final byte[] key;

    /**
     * Takes a key.
     *
     * @param id of the secret that it was derived from
     * @throws IllegalArgumentException if the key is not of 32 bytes
     */
    HiddenSeed(String id, byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "the key of a submission has 32 bytes, not " + key.length);
        }
        this.id = id;
        this.key = key.clone();
    }

    /**
     * Takes a key as text.
     *
     * @param id of the secret that it was derived from
     * @param hex 64 hexadecimal digits
     * @throws IllegalArgumentException if it is something else
     */
    public static HiddenSeed of(String id, String hex) {
        return new HiddenSeed(id, HexFormat.of().parseHex(hex));
    }

    /** Returns the key in 64 hexadecimal digits, for a machine that grades this submission. */
    public String key() {
        return HexFormat.of().formatHex(key);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isHidden() {
        return true;
    }

    @Override
    public long forCheck(String checkId) {
        return ByteBuffer.wrap(Hmac.sha256(key, checkId)).getLong();
    }

    /** Never the key: what has a text ends up in a log. */
    @Override
    public String toString() {
        return id;
    }
}
