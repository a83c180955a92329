package org.gradientgrader.worker;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;

/** What student code threw, as data. */
final class Failures {

    private static final int FRAMES = 5;
    private static final String UNRESOLVED = "Unresolved compilation problem";

    private Failures() {}

    static Reply describe(Throwable thrown, String packageName, List<Problem> problems) {
        Throwable cause = unwrapped(thrown);
        List<StackTraceElement> frames = frames(cause, packageName);
        String message = message(cause);
        if (cause.getClass() == Error.class
                && message.startsWith(UNRESOLVED)
                && !frames.isEmpty()) {
            return new Reply.NotCompiled(Unresolved.at(frames.get(0), message, problems));
        }
        return new Reply.Threw(cause.getClass().getName(), message, texts(frames));
    }

    /** A static initialiser that threw once makes every later use fail in another way. */
    private static Throwable unwrapped(Throwable thrown) {
        boolean again =
                thrown.getClass() == NoClassDefFoundError.class
                        && thrown.getCause() instanceof ExceptionInInitializerError;
        Throwable first = again ? thrown.getCause() : thrown;
        return first.getClass() == ExceptionInInitializerError.class && first.getCause() != null
                ? first.getCause()
                : first;
    }

    /**
     * Student code may override {@code getMessage}; that it throws in turn must not cost more than
     * the message.
     */
    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : Limits.capped(message);
        } catch (Throwable e) {
            return "";
        }
    }

    /** Student code may override {@code getStackTrace} too. */
    private static List<StackTraceElement> frames(Throwable thrown, String packageName) {
        try {
            return Arrays.stream(thrown.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(packageName + "."))
                    .limit(FRAMES)
                    .toList();
        } catch (Throwable e) {
            return List.of();
        }
    }

    private static List<String> texts(List<StackTraceElement> frames) {
        return frames.stream().map(f -> f.getFileName() + ":" + f.getLineNumber()).toList();
    }
}
