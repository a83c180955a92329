package org.gradientgrader.worker;

import java.util.List;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Type;

/** Calls {@code int run()} of a {@code SigmoidNetwork}. */
final class Running {

    private Running() {}

    /** Returns a class around its body, which starts at line 3. */
    static String body(String body) {
        return "package gradientflow;\npublic class SigmoidNetwork {\n" + body + "\n}\n";
    }

    static Reply run(String... sources) {
        return new Session(Submissions.of(sources)).answer(call());
    }

    static Request call() {
        return call(Type.of(Type.Kind.INT));
    }

    static Request call(Type result) {
        Signature signature =
                new Signature("gradientflow", "SigmoidNetwork", "run", List.of(), result);
        return new Request.Call(signature, List.of(), 1, false, 0);
    }
}
