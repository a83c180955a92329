package org.gradientgrader.worker;

import java.util.ArrayList;
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
        List<String> frames = frames(cause, packageName);
        String message = message(cause);
        if (cause.getClass() == Error.class && message.startsWith(UNRESOLVED)) {
            return new Reply.NotCompiled(problemsAt(frames, packageName, message, problems));
        }
        return new Reply.Threw(cause.getClass().getName(), message, frames);
    }

    private static Throwable unwrapped(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
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

    private static List<String> frames(Throwable thrown, String packageName) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : trace(thrown)) {
            if (frames.size() < FRAMES && frame.getClassName().startsWith(packageName + ".")) {
                frames.add(frame.getFileName() + ":" + frame.getLineNumber());
            }
        }
        return frames;
    }

    private static StackTraceElement[] trace(Throwable thrown) {
        try {
            return thrown.getStackTrace();
        } catch (Throwable e) {
            return new StackTraceElement[0];
        }
    }

    private static List<Problem> problemsAt(
            List<String> frames, String packageName, String message, List<Problem> problems) {
        String place = frames.isEmpty() ? packageName : frames.get(0);
        String file = packageName.replace('.', '/') + "/" + place.replaceFirst(":.*", "");
        List<Problem> known =
                problems.stream()
                        .filter(p -> p.file().equals(file) && message.contains(p.message()))
                        .toList();
        return known.isEmpty() ? List.of(new Problem(file, 1, message.strip())) : known;
    }
}
