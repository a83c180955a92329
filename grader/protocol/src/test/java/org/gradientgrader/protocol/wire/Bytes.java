package org.gradientgrader.protocol.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;

/** Frames as byte arrays: honest ones, and ones that a hostile process types by hand. */
final class Bytes {

    static final long NUMBER = 5;
    private static final int MAGIC = 0x47524731;

    private Bytes() {}

    /** Writes by hand what a payload holds after its number. */
    @FunctionalInterface
    interface Content {
        void write(DataOutputStream to) throws IOException;
    }

    static byte[] of(Reply reply) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        over(new byte[0], bytes).send(NUMBER, reply);
        return bytes.toByteArray();
    }

    static byte[] of(Request request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        over(new byte[0], bytes).send(NUMBER, request);
        return bytes.toByteArray();
    }

    /** Returns a frame whose header is right and whose content is typed by hand. */
    static byte[] frame(Content content) {
        byte[] payload =
                typed(
                        to -> {
                            to.writeLong(NUMBER);
                            content.write(to);
                        });
        return typed(
                to -> {
                    to.writeInt(MAGIC);
                    to.writeInt(payload.length);
                    to.write(payload);
                });
    }

    static byte[] typed(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Frames reader(byte[] bytes) {
        return over(bytes, OutputStream.nullOutputStream());
    }

    private static Frames over(byte[] bytes, OutputStream out) {
        return new Frames(new ByteArrayInputStream(bytes), out);
    }
}
