package org.gradientgrader.core.engine;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.SubmissionPort;

/** A port that knows how much time is left, and asks no more when there is none. */
final class MeteredPort {

    private final SubmissionPort port;
    private final Budgets budgets;
    private final LongSupplier nanoTime;
    private Duration checkUsed = Duration.ZERO;
    private Duration submissionUsed = Duration.ZERO;

    MeteredPort(SubmissionPort port, Budgets budgets, LongSupplier nanoTime) {
        this.port = port;
        this.budgets = budgets;
        this.nanoTime = nanoTime;
    }

    void startCheck() {
        checkUsed = Duration.ZERO;
    }

    Reply ask(Request request) {
        Duration checkLeft = budgets.check().minus(checkUsed);
        Duration submissionLeft = budgets.submission().minus(submissionUsed);
        if (spent(submissionLeft)) {
            return timedOut(
                    "the submission has used up its " + budgets.submission().toSeconds() + " s");
        }
        if (spent(checkLeft)) {
            return timedOut("the check has used up its " + budgets.check().toSeconds() + " s");
        }
        port.prepare();
        long start = nanoTime.getAsLong();
        Reply reply = port.ask(request, shortest(budgets.call(), checkLeft, submissionLeft));
        charge(Duration.ofNanos(nanoTime.getAsLong() - start));
        return reply;
    }

    private void charge(Duration used) {
        checkUsed = checkUsed.plus(used);
        submissionUsed = submissionUsed.plus(used);
    }

    private static boolean spent(Duration left) {
        return left.isZero() || left.isNegative();
    }

    private static Duration shortest(Duration first, Duration... others) {
        Duration shortest = first;
        for (Duration other : others) {
            shortest = other.compareTo(shortest) < 0 ? other : shortest;
        }
        return shortest;
    }

    private static Reply timedOut(String message) {
        return new Reply.Lost(Reply.Loss.TIMED_OUT, message);
    }
}
