package org.gradientgrader.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gradientgrader.core.cohort.Progress;

/** Says how far a class run has come. */
final class ProgressLine {

    private final StatusLine status;
    private final Clock clock;
    private final Instant start;
    private final int total;
    private int done;

    ProgressLine(Output output, Clock clock, int total) {
        this.status = new StatusLine(output, clock);
        this.clock = clock;
        this.start = clock.instant();
        this.total = total;
    }

    /** One more is done. */
    void advance() {
        done++;
        String text = new Progress(done, total, elapsed()).text();
        if (done == total) {
            status.conclude(text);
        } else {
            status.show(text);
        }
    }

    /** Frees the line for something else. */
    void clear() {
        status.clear();
    }

    Duration elapsed() {
        return Duration.between(start, clock.instant());
    }
}
