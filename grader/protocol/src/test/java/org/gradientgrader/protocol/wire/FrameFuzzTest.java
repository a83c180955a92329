package org.gradientgrader.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, a reader answers with a message or with {@link BrokenFrame}. */
class FrameFuzzTest {

    private static final int CASES = 3_000;

    /** One way to read. */
    @FunctionalInterface
    private interface Reading {
        Object next(Frames frames) throws IOException;
    }

    private static final Reading REPLY = frames -> frames.nextReply(Bytes.NUMBER);
    private static final Reading REQUEST = Frames::nextRequest;

    @ParameterizedTest
    @MethodSource("org.gradientgrader.protocol.wire.Examples#replies")
    void replyCutAnywhereIsBroken(Reply reply) throws IOException {
        brokenWhenCut(Bytes.of(reply), REPLY);
    }

    @ParameterizedTest
    @MethodSource("org.gradientgrader.protocol.wire.Examples#requests")
    void requestCutAnywhereIsBroken(Request request) throws IOException {
        brokenWhenCut(Bytes.of(request), REQUEST);
    }

    @ParameterizedTest
    @MethodSource("org.gradientgrader.protocol.wire.Examples#replies")
    void payloadThatEndsAnywhereIsBroken(Reply reply) throws IOException {
        byte[] frame = Bytes.of(reply);
        for (int end = 16; end < frame.length; end++) {
            byte[] content = Arrays.copyOfRange(frame, 16, end); // after magic, length and number

            assertThatThrownBy(() -> REPLY.next(Bytes.reader(Bytes.frame(to -> to.write(content)))))
                    .as("%d of %d bytes", end, frame.length)
                    .isInstanceOf(BrokenFrame.class);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void flippedBitsNeverDoWorse(long seed) throws IOException {
        Random random = new Random(seed);
        byte[][] replies =
                Examples.replies().map(r -> bytes(() -> Bytes.of(r))).toArray(byte[][]::new);
        byte[][] requests =
                Examples.requests().map(r -> bytes(() -> Bytes.of(r))).toArray(byte[][]::new);
        for (int i = 0; i < CASES; i++) {
            survives(flipped(replies[random.nextInt(replies.length)], random), REPLY, seed, i);
            survives(flipped(requests[random.nextInt(requests.length)], random), REQUEST, seed, i);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void randomContentNeverDoesWorse(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            byte[] content = new byte[1 + random.nextInt(200)];
            random.nextBytes(content);
            content[0] = (byte) random.nextInt(Tag.values().length);
            for (int j = 1; j < content.length; j++) { // small numbers reach further into the code
                content[j] = random.nextInt(3) == 0 ? content[j] : (byte) random.nextInt(4);
            }
            byte[] frame = Bytes.frame(to -> to.write(content));
            survives(frame, REPLY, seed, i);
            survives(frame, REQUEST, seed, i);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 8})
    void randomBytesAreNoFrame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = new byte[1 + random.nextInt(64)];
            random.nextBytes(bytes);

            assertThatThrownBy(() -> REPLY.next(Bytes.reader(bytes)))
                    .as("seed %d, case %d", seed, i)
                    .isInstanceOf(BrokenFrame.class);
        }
    }

    private static void brokenWhenCut(byte[] frame, Reading reading) {
        for (int end = 1; end < frame.length; end++) {
            byte[] cut = Arrays.copyOf(frame, end);

            assertThatThrownBy(() -> reading.next(Bytes.reader(cut)))
                    .as("%d of %d bytes", end, frame.length)
                    .isInstanceOf(BrokenFrame.class);
        }
    }

    private static void survives(byte[] bytes, Reading reading, long seed, int index) {
        try {
            assertThat(reading.next(Bytes.reader(bytes))).isNotNull();
        } catch (BrokenFrame e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (Throwable e) {
            fail("seed %d, case %d: %s".formatted(seed, index, e), e);
        }
    }

    private static byte[] flipped(byte[] frame, Random random) {
        byte[] copy = frame.clone();
        int first = random.nextInt(4) == 0 ? 0 : 16; // mostly behind the header
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
            copy[first + random.nextInt(copy.length - first)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** Makes bytes out of an example that is known to fit. */
    @FunctionalInterface
    private interface Encoding {
        byte[] bytes() throws IOException;
    }

    private static byte[] bytes(Encoding encoding) {
        try {
            return encoding.bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
