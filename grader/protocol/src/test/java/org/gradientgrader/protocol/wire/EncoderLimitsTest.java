package org.gradientgrader.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;

/** The sender refuses what the receiver would not take, and says so in a student's words. */
class EncoderLimitsTest {

    private static final Value ONE = new Value.Whole(1);

    @Test
    void tooManyElementsInOneArray() {
        refuses(
                Tensor.vector(new double[Limits.ELEMENTS + 1]),
                "arrays of more than 5000000 elements in all");
    }

    @Test
    void tooManyElementsInAllArrays() {
        Tensor third = Tensor.vector(new double[Limits.ELEMENTS / 3 + 1]);

        refuses(
                new Value.Items(List.of(third, third, third)),
                "arrays of more than 5000000 elements in all");
    }

    @Test
    void axisLongerThanAnyArrayEvenIfTheArrayIsEmpty() {
        refuses(
                new Tensor(new int[] {0, Integer.MAX_VALUE}, new double[0]),
                "an array of shape [0, 2147483647]; an axis may have at most 5000000 elements");
    }

    @Test
    void tooManyAxes() {
        refuses(
                new Tensor(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1}, new double[] {1}),
                "an array of rank 9; at most 8");
    }

    @Test
    void listTooLong() {
        refuses(items(1001, ONE), "a list of 1001 elements; at most 1000 can be graded");
    }

    @Test
    void tooManyComponents() {
        refuses(
                new Value.Fields("R", Collections.nCopies(1001, new Value.Field("x", ONE))),
                "a list of 1001 elements; at most 1000 can be graded");
    }

    @Test
    void tooManyElementsInAllLists() {
        refuses(items(101, items(1000, ONE)), "lists of more than 100000 elements in all");
    }

    @Test
    void listsWithinEachOtherToTheLimitArrive() throws IOException {
        Reply reply = new Reply.Returned(nested(Limits.DEPTH - 1), List.of());

        assertThat(Bytes.reader(Bytes.of(reply)).nextReply(Bytes.NUMBER)).contains(reply);
    }

    @Test
    void listsNestedTooDeeply() {
        refuses(nested(Limits.DEPTH), "lists or records nested deeper than 8");
    }

    @Test
    void recordsNestedTooDeeply() {
        Value value = ONE;
        for (int i = 0; i < Limits.DEPTH; i++) {
            value = new Value.Fields("R", List.of(new Value.Field("next", value)));
        }

        refuses(value, "lists or records nested deeper than 8");
    }

    @Test
    void typesNestedTooDeeply() {
        Type type = Type.of(Type.Kind.REAL);
        for (int i = 0; i < Limits.DEPTH; i++) {
            type = Type.listOf(type);
        }
        Signature signature = new Signature("p", "C", "m", List.of(), type);

        assertThatThrownBy(() -> Bytes.of(new Request.Call(signature, List.of(), 0, false, 0)))
                .isInstanceOf(FrameTooLarge.class)
                .hasMessage("a type nested deeper than 8");
    }

    @Test
    void frameTooLong() {
        Value text = new Value.Text("x".repeat(Limits.TEXT));

        refuses(items(17, items(1000, text)), "more than 64 MiB of data");
    }

    @Test
    void longTextIsCutWithAnEllipsis() throws IOException {
        Reply sent = new Reply.Unbound("x".repeat(Limits.TEXT + 1));

        assertThat(Bytes.reader(Bytes.of(sent)).nextReply(Bytes.NUMBER))
                .contains(new Reply.Unbound("x".repeat(Limits.TEXT - 1) + "…"));
    }

    @Test
    void nothingIsSentOfWhatIsTooLarge() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Frames frames = new Frames(new ByteArrayInputStream(new byte[0]), sent);

        assertThatThrownBy(
                        () -> frames.send(1, new Reply.Returned(nested(Limits.DEPTH), List.of())))
                .isInstanceOf(FrameTooLarge.class);

        assertThat(sent.size()).isZero();
    }

    private static Value nested(int lists) {
        Value value = ONE;
        for (int i = 0; i < lists; i++) {
            value = new Value.Items(List.of(value));
        }
        return value;
    }

    private static Value items(int count, Value element) {
        return new Value.Items(Collections.nCopies(count, element));
    }

    private static void refuses(Value value, String message) {
        assertThatThrownBy(() -> Bytes.of(new Reply.Returned(value, List.of())))
                .isInstanceOf(FrameTooLarge.class)
                .hasMessage(message);
    }
}
