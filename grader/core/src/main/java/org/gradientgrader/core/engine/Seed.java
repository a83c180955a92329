package org.gradientgrader.core.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where a check's inputs come from. */
public interface Seed {

    /** Returns what the scorecard says about it, for example {@code public:42}. */
    String id();

    /**
     * Returns the seed of one check's inputs: the same for the same check, unrelated for others.
     */
    long forCheck(String checkId);

    /**
     * Returns whether students do not know it, and must not learn inputs or answers from feedback.
     */
    boolean isHidden();

    /** Returns a seed that everybody may know, for practice. */
    static Seed practice(long number) {
        return new Practice(number);
    }

    /** A seed that everybody may know. */
    record Practice(long number) implements Seed {

        @Override
        public String id() {
            return "public:" + number;
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public long forCheck(String checkId) {
            return ByteBuffer.wrap(sha256(id() + "/" + checkId)).getLong();
        }

        private static byte[] sha256(String text) {
            try {
                return MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
