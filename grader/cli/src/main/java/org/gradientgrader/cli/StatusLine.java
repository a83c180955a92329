package org.gradientgrader.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how something long goes: on one line of a terminal, or now and then in a log. */
final class StatusLine {

    private static final Duration PAUSE_IN_LOGS = Duration.ofSeconds(10);

    /** Back to the first column, and all that stands there is erased. */
    private static final String AGAIN = "\r\u001b[K";

    private final Output output;
    private final Clock clock;
    private Instant spoken;

    StatusLine(Output output, Clock clock) {
        this.output = output;
        this.clock = clock;
        this.spoken = clock.instant();
    }

    /** Shows a text; a log gets it if the last one is some time ago. */
    void show(String text) {
        show(text, false);
    }

    /** Shows a text; a log gets it too. */
    void conclude(String text) {
        show(text, true);
    }

    private void show(String text, boolean inAnyCase) {
        Instant now = clock.instant();
        if (output.interactive()) {
            output.err().print(AGAIN + text);
            output.err().flush();
        } else if (inAnyCase || !now.isBefore(spoken.plus(PAUSE_IN_LOGS))) {
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
}
