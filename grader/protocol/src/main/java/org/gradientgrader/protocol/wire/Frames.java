package org.gradientgrader.protocol.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;

/** One end of a channel: numbered requests one way, replies with the same number the other. */
public final class Frames {

    private static final int MAGIC = 0x47524731; // "GRG1"

    private final DataInputStream in;
    private final DataOutputStream out;

    /** Speaks over these streams; neither is closed here. */
    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** A request and the number that its reply must carry. */
    public record Numbered(long number, Request request) {}

    /** Sends a request. */
    public void send(long number, Request request) throws IOException {
        Encoder payload = start(number);
        RequestCodec.write(request, payload);
        send(payload.bytes());
    }

    /**
     * Sends a reply.
     *
     * @throws FrameTooLarge if it exceeds a limit; then nothing has been sent
     */
    public void send(long number, Reply reply) throws IOException {
        Encoder payload = start(number);
        ReplyCodec.write(reply, payload);
        send(payload.bytes());
    }

    /**
     * Reads the next request; empty at the end of the stream.
     *
     * @throws BrokenFrame if anything else comes, also a frame that ends early
     */
    public Optional<Numbered> nextRequest() throws IOException {
        return next(payload -> new Numbered(payload.longWhole(), RequestCodec.read(payload)));
    }

    /**
     * Reads the reply with this number; empty at the end of the stream.
     *
     * @throws BrokenFrame if anything else comes, also a frame that ends early
     */
    public Optional<Reply> nextReply(long number) throws IOException {
        return next(
                payload -> {
                    if (payload.longWhole() != number) {
                        throw new BrokenFrame("a reply to another question");
                    }
                    return ReplyCodec.read(payload);
                });
    }

    /** Reads what a payload holds. */
    @FunctionalInterface
    private interface Message<T> {
        T read(Decoder payload) throws IOException;
    }

    private <T> Optional<T> next(Message<T> message) throws IOException {
        try {
            Optional<byte[]> payload = receive();
            if (payload.isEmpty()) {
                return Optional.empty();
            }
            Decoder decoder = new Decoder(payload.get());
            T read = message.read(decoder);
            decoder.expectEnd();
            return Optional.of(read);
        } catch (EOFException e) {
            throw new BrokenFrame("a frame that ends early");
        } catch (IllegalArgumentException e) { // data that no record takes
            throw new BrokenFrame(e.getMessage());
        }
    }

    private static Encoder start(long number) throws IOException {
        Encoder payload = new Encoder();
        payload.whole(number);
        return payload;
    }

    private void send(byte[] payload) throws IOException {
        if (payload.length > Limits.FRAME_BYTES) {
            throw new FrameTooLarge("more than " + (Limits.FRAME_BYTES >> 20) + " MiB of data");
        }
        out.writeInt(MAGIC);
        out.writeInt(payload.length);
        out.write(payload);
        out.flush();
    }

    private Optional<byte[]> receive() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        int rest = in.readUnsignedByte() << 16 | in.readUnsignedByte() << 8 | in.readUnsignedByte();
        if ((first << 24 | rest) != MAGIC) {
            throw new BrokenFrame("bytes that are no frame");
        }
        int length = in.readInt();
        if (length < Long.BYTES || length > Limits.FRAME_BYTES) {
            throw new BrokenFrame("a frame of " + length + " bytes");
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException();
        }
        return Optional.of(payload);
    }
}
