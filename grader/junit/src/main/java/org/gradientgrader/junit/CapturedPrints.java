package org.gradientgrader.junit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gradientgrader.core.host.PrintLog;

/**
 * Keeps what student code prints for the end of the scorecard, and gives the real streams back
 * afterwards.
 */
final class CapturedPrints {

    private static final int CHARACTERS = 16_384;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final PrintLog log = new PrintLog(CHARACTERS);

    void start() {
        PrintStream captured = new PrintStream(new ToLog(), true, StandardCharsets.UTF_8);
        System.setOut(captured);
        System.setErr(captured);
    }

    /** Returns the real standard output again. */
    PrintStream stop() {
        System.setOut(out);
        System.setErr(err);
        return out;
    }

    String text() {
        return log.text();
    }

    private final class ToLog extends OutputStream {

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            log.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }
    }
}
