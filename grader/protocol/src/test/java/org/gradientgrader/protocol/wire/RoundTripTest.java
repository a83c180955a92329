package org.gradientgrader.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent is what arrives. */
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("org.gradientgrader.protocol.wire.Examples#requests")
    void requestArrivesAsItWasSent(Request request) throws IOException {
        Frames frames = Bytes.reader(Bytes.of(request));

        assertThat(frames.nextRequest()).contains(new Frames.Numbered(Bytes.NUMBER, request));
        assertThat(frames.nextRequest()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.gradientgrader.protocol.wire.Examples#replies")
    void replyArrivesAsItWasSent(Reply reply) throws IOException {
        Frames frames = Bytes.reader(Bytes.of(reply));

        assertThat(frames.nextReply(Bytes.NUMBER)).contains(reply);
        assertThat(frames.nextReply(Bytes.NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.gradientgrader.protocol.wire.Examples#values")
    void valueArrivesAsItWasSent(Value value) throws IOException {
        Reply reply = new Reply.Returned(value, List.of(value));

        assertThat(Bytes.reader(Bytes.of(reply)).nextReply(Bytes.NUMBER)).contains(reply);
    }

    @Test
    void everyKindOfMessageAndValueHasAnExample() {
        assertThat(kinds(Examples.requests()))
                .containsExactlyInAnyOrder(Request.class.getPermittedSubclasses());
        assertThat(kinds(Examples.replies()))
                .containsExactlyInAnyOrder(
                        Stream.of(Reply.class.getPermittedSubclasses())
                                .filter(kind -> kind != Reply.Lost.class)
                                .toArray(Class<?>[]::new));
        assertThat(kinds(Examples.values()))
                .containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
    }

    private static List<Class<?>> kinds(Stream<?> examples) {
        return examples.<Class<?>>map(Object::getClass).distinct().toList();
    }

    @Test
    void negativeZeroKeepsItsSign() throws IOException {
        Reply reply = new Reply.Returned(new Value.Real(-0.0), List.of());

        assertThat(Bytes.reader(Bytes.of(reply)).nextReply(Bytes.NUMBER))
                .isNotEqualTo(Optional.of(new Reply.Returned(new Value.Real(0.0), List.of())))
                .contains(reply);
    }

    @Test
    void severalFramesFollowEachOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Reply reply : Examples.replies().toList()) {
            bytes.write(Bytes.of(reply));
        }
        Frames frames = Bytes.reader(bytes.toByteArray());

        for (Reply reply : Examples.replies().toList()) {
            assertThat(frames.nextReply(Bytes.NUMBER)).contains(reply);
        }
    }

    @Test
    void largestArrayThatIsAllowedArrives() throws IOException {
        double[] values = new double[Limits.ELEMENTS];
        values[values.length - 1] = Math.PI;
        Reply reply = new Reply.Returned(Tensor.vector(values), List.of());

        assertThat(Bytes.reader(Bytes.of(reply)).nextReply(Bytes.NUMBER)).contains(reply);
    }

    @Test
    void lostHasNoFormOnTheWire() {
        assertThatThrownBy(() -> Bytes.of(new Reply.Lost(Reply.Loss.CRASHED, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no form on the wire for Lost");
    }
}
