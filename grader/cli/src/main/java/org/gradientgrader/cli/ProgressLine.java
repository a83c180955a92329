package org.gradientgrader.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gradientgrader.core.cohort.Progress;

/** Says how far a long run has come: on one line of a terminal, or now and then in a log. */
final class ProgressLine {

    private static final Duration PAUSE_IN_LOGS = Duration.ofSeconds(10);

    /** Back to the first column, and all that stands there is erased. */
    private static final String AGAIN = "\r\u001b[K";

    private final Output output;
    private final Clock clock;
    private final Instant start;
    private final int total;
    private int done;
    private Instant spoken;

    ProgressLine(Output output, Clock clock, int total) {
        this.output = output;
        this.clock = clock;
        this.start = clock.instant();
        this.spoken = start;
        this.total = total;
    }

    /** One more is done. */
    void advance() {
        done++;
        Instant now = clock.instant();
        String text = new Progress(done, total, Duration.between(start, now)).text();
        if (output.interactive()) {
            output.err().print(AGAIN + text);
            output.err().flush();
        } else if (done == total || !now.isBefore(spoken.plus(PAUSE_IN_LOGS))) {
            output.remark(text);
            spoken = now;
        }
    }

    /** Frees the line for something else. */
    void clear() {
        if (output.interactive()) {
            output.err().print(AGAIN);
            output.err().flush();
        }
    }

    Duration elapsed() {
        return Duration.between(start, clock.instant());
    }
}
