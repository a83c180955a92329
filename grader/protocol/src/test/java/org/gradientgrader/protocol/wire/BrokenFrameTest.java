package org.gradientgrader.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Type;
import org.junit.jupiter.api.Test;

/** Bytes typed by a hostile process are refused before a length in them is believed. */
class BrokenFrameTest {

    @Test
    void otherMagicNumber() {
        refusesReply(Bytes.typed(to -> to.writeInt(0xACED0005)), "bytes that are no frame");
    }

    @Test
    void hugeFrame() {
        refusesReply(header(Integer.MAX_VALUE), "a frame of 2147483647 bytes");
    }

    @Test
    void negativeFrame() {
        refusesReply(header(-1), "a frame of -1 bytes");
    }

    @Test
    void frameTooShortForItsNumber() {
        refusesReply(header(7), "a frame of 7 bytes");
    }

    @Test
    void frameLongerThanTheStream() {
        refusesReply(header(Limits.FRAME_BYTES), "a frame that ends early");
    }

    @Test
    void frameWithoutContent() {
        refusesReply(Bytes.frame(to -> {}), "a frame that ends early");
    }

    @Test
    void answerToAnotherQuestion() throws IOException {
        byte[] bytes = Bytes.of(new Reply.Unbound(""));

        assertThatThrownBy(() -> Bytes.reader(bytes).nextReply(Bytes.NUMBER + 1))
                .isInstanceOf(BrokenFrame.class)
                .hasMessage("a reply to another question");
    }

    @Test
    void unknownTag() {
        refusesReply(Bytes.frame(to -> to.writeByte(200)), "no constant 200");
    }

    @Test
    void requestWhereAReplyBelongs() {
        refusesReply(frame(Tag.HELLO, to -> to.writeLong(1)), "HELLO where a reply belongs");
    }

    @Test
    void replyWhereARequestBelongs() {
        refusesRequest(
                frame(Tag.UNBOUND, to -> to.writeShort(0)), "UNBOUND where a request belongs");
    }

    @Test
    void replyWhereAValueBelongs() {
        refusesReply(returned(to -> tag(Tag.READY, to)), "READY where a value belongs");
    }

    @Test
    void unknownConstantInANetwork() {
        refusesReply(
                returned(
                        to -> {
                            tag(Tag.NETWORK, to);
                            to.writeByte(3); // precision
                        }),
                "no constant 3");
    }

    @Test
    void axisThatLies() {
        refusesReply(tensor(Integer.MAX_VALUE), "axis of 2147483647, the limit is 5000000");
    }

    @Test
    void negativeAxis() {
        refusesReply(tensor(-1), "axis of -1, the limit is 5000000");
    }

    @Test
    void axisWithoutItsValues() {
        refusesReply(tensor(Limits.ELEMENTS), "a frame that ends early");
    }

    @Test
    void productOfAxesThatOverflows() {
        refusesReply(
                tensor(65536, 65536, 65536, 65536), "all arrays of 5000001, the limit is 5000000");
    }

    @Test
    void productOfAxesThatOverflowsToZero() {
        refusesReply(
                tensor(1 << 22, 1 << 22, 1 << 22, 1 << 22),
                "all arrays of 5000001, the limit is 5000000");
    }

    @Test
    void emptyAxisMakesLongOnesHarmless() throws IOException {
        byte[] bytes = tensor(Limits.ELEMENTS, Limits.ELEMENTS, 0);

        assertThatThrownBy(() -> Bytes.reader(bytes).nextReply(Bytes.NUMBER))
                .as("only the list of arguments is missing")
                .hasMessage("a frame that ends early");
    }

    @Test
    void tooManyAxes() {
        refusesReply(
                returned(
                        to -> {
                            tag(Tag.TENSOR, to);
                            to.writeByte(255);
                        }),
                "rank of 255, the limit is 8");
    }

    @Test
    void listTooLong() {
        refusesReply(
                returned(
                        to -> {
                            tag(Tag.ITEMS, to);
                            to.writeShort(0xFFFF);
                        }),
                "list of 65535, the limit is 1000");
    }

    @Test
    void listsWithTooManyElementsInAll() {
        refusesReply(
                returned(
                        to -> {
                            list(101, to);
                            for (int i = 0; i < 101; i++) {
                                list(1000, to);
                                for (int j = 0; j < 1000; j++) {
                                    list(0, to);
                                }
                            }
                        }),
                "all lists of 100101, the limit is 100000");
    }

    @Test
    void listsNestedWithoutEnd() {
        refusesReply(
                returned(
                        to -> {
                            for (int i = 0; i < 200_000; i++) {
                                list(1, to);
                            }
                        }),
                "nested too deeply");
    }

    @Test
    void typesNestedWithoutEnd() {
        refusesRequest(
                frame(
                        Tag.CALL,
                        to -> {
                            for (int text = 0; text < 3; text++) {
                                to.writeShort(0);
                            }
                            to.writeShort(0); // parameters
                            for (int i = 0; i < 200_000; i++) {
                                to.writeByte(Type.Kind.LIST.ordinal());
                                to.writeShort(0); // without a name
                                to.writeShort(1); // of
                            }
                        }),
                "a type nested too deeply");
    }

    @Test
    void listTypeWithoutAnElement() {
        refusesRequest(
                frame(
                        Tag.CALL,
                        to -> {
                            for (int text = 0; text < 3; text++) {
                                to.writeShort(0);
                            }
                            to.writeShort(0); // parameters
                            to.writeByte(Type.Kind.LIST.ordinal());
                            to.writeShort(0);
                            to.writeShort(0);
                        }),
                "LIST with 0 arguments");
    }

    @Test
    void textTooLong() {
        refusesReply(
                frame(Tag.UNBOUND, to -> to.writeShort(2049)), "text of 2049, the limit is 2048");
    }

    @Test
    void textLongerThanItsFrame() {
        refusesReply(frame(Tag.UNBOUND, to -> to.writeShort(2048)), "a frame that ends early");
    }

    @Test
    void flagThatIsNeither() {
        refusesReply(
                returned(
                        to -> {
                            tag(Tag.FLAG, to);
                            to.writeByte(2);
                        }),
                "a flag of 2");
    }

    @Test
    void layerWithoutItsParameters() {
        refusesReply(
                returned(
                        to -> {
                            layer(0, to);
                            to.writeShort(0);
                        }),
                "DENSE takes 2 parameters, not 0");
    }

    @Test
    void layerWhoseParametersDoNotFit() {
        refusesReply(
                returned(
                        to -> {
                            layer(0, to);
                            to.writeShort(2);
                            emptyTensor(to);
                            emptyTensor(to);
                        }),
                "parameters of DENSE do not fit: [Tensor[0], Tensor[0]]");
    }

    @Test
    void bytesAfterTheEnd() throws IOException {
        refusesReply(
                frame(
                        Tag.UNBOUND,
                        to -> {
                            to.writeShort(0);
                            to.writeByte(1);
                        }),
                "1 bytes too many");
    }

    @Test
    void endOfTheStreamBetweenFramesIsNoError() throws IOException {
        assertThat(Bytes.reader(new byte[0]).nextReply(Bytes.NUMBER)).isEmpty();
        assertThat(Bytes.reader(new byte[0]).nextRequest()).isEmpty();
    }

    private static byte[] header(int length) {
        return Bytes.typed(
                to -> {
                    to.writeInt(0x47524731);
                    to.writeInt(length);
                });
    }

    private static byte[] frame(Tag tag, Bytes.Content content) {
        return Bytes.frame(
                to -> {
                    tag(tag, to);
                    content.write(to);
                });
    }

    private static byte[] returned(Bytes.Content value) {
        return frame(Tag.RETURNED, value);
    }

    private static byte[] tensor(int... shape) {
        return returned(
                to -> {
                    tag(Tag.TENSOR, to);
                    to.writeByte(shape.length);
                    for (int axis : shape) {
                        to.writeInt(axis);
                    }
                });
    }

    private static void tag(Tag tag, DataOutputStream to) throws IOException {
        to.writeByte(tag.ordinal());
    }

    private static void list(int size, DataOutputStream to) throws IOException {
        tag(Tag.ITEMS, to);
        to.writeShort(size);
    }

    /** Writes a network's only layer up to its parameters. */
    private static void layer(int kind, DataOutputStream to) throws IOException {
        tag(Tag.NETWORK, to);
        to.writeByte(2); // precision
        to.writeShort(1); // layers
        to.writeByte(kind);
        to.writeByte(0); // activation
        to.writeDouble(0); // epsilon
    }

    private static void emptyTensor(DataOutputStream to) throws IOException {
        to.writeByte(1);
        to.writeInt(0);
    }

    private static void refusesReply(byte[] bytes, String message) {
        assertThatThrownBy(() -> Bytes.reader(bytes).nextReply(Bytes.NUMBER))
                .isInstanceOf(BrokenFrame.class)
                .hasMessage(message);
    }

    private static void refusesRequest(byte[] bytes, String message) {
        assertThatThrownBy(() -> Bytes.reader(bytes).nextRequest())
                .isInstanceOf(BrokenFrame.class)
                .hasMessage(message);
    }
}
