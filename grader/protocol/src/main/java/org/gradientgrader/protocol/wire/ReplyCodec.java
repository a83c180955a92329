package org.gradientgrader.protocol.wire;

import java.io.IOException;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;

/**
 * Replies as payloads; {@link Reply.Lost} has no form, because nobody can send that he is not
 * there.
 */
final class ReplyCodec {

    private ReplyCodec() {}

    static void write(Reply reply, Encoder to) throws IOException {
        if (reply instanceof Reply.Ready ready) {
            to.tag(Tag.READY);
            to.whole(ready.nonce());
            to.text(ready.javaVersion());
            to.text(ready.dl4jVersion());
        } else if (reply instanceof Reply.Opened opened) {
            to.tag(Tag.OPENED);
            to.list(opened.problems(), problem -> writeProblem(problem, to));
        } else if (reply instanceof Reply.Returned returned) {
            to.tag(Tag.RETURNED);
            to.value(returned.result());
            to.list(returned.argumentsAfter(), to::value);
        } else if (reply instanceof Reply.Threw threw) {
            to.tag(Tag.THREW);
            to.text(threw.exception());
            to.text(threw.message());
            to.list(threw.frames(), to::text);
        } else {
            writeRefusal(reply, to);
        }
    }

    private static void writeRefusal(Reply reply, Encoder to) throws IOException {
        if (reply instanceof Reply.Unbound unbound) {
            to.tag(Tag.UNBOUND);
            to.text(unbound.message());
        } else if (reply instanceof Reply.NotCompiled notCompiled) {
            to.tag(Tag.NOT_COMPILED);
            to.list(notCompiled.problems(), problem -> writeProblem(problem, to));
        } else if (reply instanceof Reply.Unrepresentable unrepresentable) {
            to.tag(Tag.UNREPRESENTABLE);
            to.text(unrepresentable.message());
        } else {
            throw new IllegalArgumentException("no form on the wire for " + reply);
        }
    }

    static Reply read(Decoder from) throws IOException {
        Tag tag = from.tag();
        return switch (tag) {
            case READY -> new Reply.Ready(from.longWhole(), from.text(), from.text());
            case OPENED -> new Reply.Opened(from.list(() -> readProblem(from)));
            case RETURNED -> new Reply.Returned(from.value(), from.list(from::value));
            case THREW -> new Reply.Threw(from.text(), from.text(), from.list(from::text));
            case UNBOUND -> new Reply.Unbound(from.text());
            case NOT_COMPILED -> new Reply.NotCompiled(from.list(() -> readProblem(from)));
            case UNREPRESENTABLE -> new Reply.Unrepresentable(from.text());
            default -> throw new BrokenFrame(tag + " where a reply belongs");
        };
    }

    private static void writeProblem(Problem problem, Encoder to) throws IOException {
        to.text(problem.file());
        to.whole(problem.line());
        to.text(problem.message());
    }

    private static Problem readProblem(Decoder from) throws IOException {
        return new Problem(from.text(), from.whole(), from.text());
    }
}
