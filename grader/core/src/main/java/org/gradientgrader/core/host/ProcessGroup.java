package org.gradientgrader.core.host;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Children of a dead process have no parent left to find them by, but still its group. */
final class ProcessGroup {

    private static final long SECONDS = 5;

    private ProcessGroup() {}

    /**
     * Kills all that is left of the group that this process leads, or led; does nothing if there is
     * none.
     */
    static void kill(long leader) {
        if (File.separatorChar == '\\') {
            return; // no groups there: descendants() is all there is
        }
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", "-c", "kill -KILL -- -" + leader)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            builder.start().waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            return; // without a shell there was no group either
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
