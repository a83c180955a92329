package org.gradientgrader.core.expectations;

import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Reply;

/** Expectations that a method refuses what it cannot work with. */
public final class Refusals {

    private Refusals() {}

    /**
     * Expects an exception.
     *
     * @param exception this class or one below it
     * @param call the subject, for example {@code GradientClipping.clip}
     * @param situation completes the sentence, for example {@code for an empty list}
     * @param attempt calls the student's method
     * @throws NoAnswer if the method did not get as far: a TODO, a compile error, a lost process
     */
    public static void expect(
            Class<? extends RuntimeException> exception,
            String call,
            String situation,
            Runnable attempt) {
        String wanted = "expected  " + exception.getSimpleName();
        try {
            attempt.run();
        } catch (NoAnswer e) {
            if (!(e.reply() instanceof Reply.Threw threw) || e.isTodo()) {
                throw e;
            }
            if (!isKindOf(exception, threw.exception())) {
                throw new Rejection(
                        call + " threw something else " + situation + ".",
                        "got       " + threw.simpleName(),
                        wanted);
            }
            return;
        }
        throw new Rejection(
                call + " threw nothing " + situation + ".", "got       a result", wanted);
    }

    /** Only the JDK's exceptions are known here; a student's own cannot be what was asked for. */
    private static boolean isKindOf(Class<?> wanted, String thrown) {
        try {
            return wanted.isAssignableFrom(
                    Class.forName(thrown, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
