package org.gradientgrader.protocol.wire;

import java.io.IOException;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Type;

/** Requests as payloads. */
final class RequestCodec {

    private RequestCodec() {}

    static void write(Request request, Encoder to) throws IOException {
        if (request instanceof Request.Hello hello) {
            to.tag(Tag.HELLO);
            to.whole(hello.nonce());
        } else if (request instanceof Request.Open open) {
            to.tag(Tag.OPEN);
            to.text(open.folder());
            to.list(open.files(), to::text);
        } else if (request instanceof Request.Call call) {
            to.tag(Tag.CALL);
            writeCall(call, to);
        } else if (request instanceof Request.Read read) {
            to.tag(Tag.READ);
            to.whole(read.handle());
        } else if (request instanceof Request.Forward forward) {
            to.tag(Tag.FORWARD);
            to.whole(forward.handle());
            to.tensor(forward.input());
        } else if (request instanceof Request.Train train) {
            to.tag(Tag.TRAIN);
            to.whole(train.handle());
            to.tensor(train.inputs());
            to.tensor(train.labels());
            to.whole(train.batch());
            to.whole(train.randomSeed());
        } else {
            throw new IllegalArgumentException("no form on the wire for " + request);
        }
    }

    static Request read(Decoder from) throws IOException {
        Tag tag = from.tag();
        return switch (tag) {
            case HELLO -> new Request.Hello(from.longWhole());
            case OPEN -> new Request.Open(from.text(), from.list(from::text));
            case CALL -> readCall(from);
            case READ -> new Request.Read(from.whole());
            case FORWARD -> new Request.Forward(from.whole(), from.tensor());
            case TRAIN ->
                    new Request.Train(
                            from.whole(),
                            from.tensor(),
                            from.tensor(),
                            from.whole(),
                            from.longWhole());
            default -> throw new BrokenFrame(tag + " where a request belongs");
        };
    }

    private static void writeCall(Request.Call call, Encoder to) throws IOException {
        Signature signature = call.signature();
        to.text(signature.packageName());
        to.text(signature.className());
        to.text(signature.method());
        to.list(
                signature.parameters(),
                parameter -> {
                    to.text(parameter.name());
                    writeType(parameter.type(), to, Limits.DEPTH);
                });
        writeType(signature.result(), to, Limits.DEPTH);
        to.list(call.arguments(), to::value);
        to.whole(call.randomSeed());
        to.flag(call.echoArguments());
        to.whole(call.handle());
    }

    private static Request.Call readCall(Decoder from) throws IOException {
        Signature signature =
                new Signature(
                        from.text(),
                        from.text(),
                        from.text(),
                        from.list(
                                () ->
                                        new Signature.Parameter(
                                                from.text(), readType(from, Limits.DEPTH))),
                        readType(from, Limits.DEPTH));
        return new Request.Call(
                signature, from.list(from::value), from.longWhole(), from.flag(), from.whole());
    }

    private static void writeType(Type type, Encoder to, int depth) throws IOException {
        if (depth == 0) {
            throw new FrameTooLarge("a type nested deeper than " + Limits.DEPTH);
        }
        to.constant(type.kind());
        to.text(type.name());
        to.list(type.arguments(), argument -> writeType(argument, to, depth - 1));
    }

    private static Type readType(Decoder from, int depth) throws IOException {
        if (depth == 0) {
            throw new BrokenFrame("a type nested too deeply");
        }
        return new Type(
                from.constant(Type.Kind.values()),
                from.text(),
                from.list(() -> readType(from, depth - 1)));
    }
}
