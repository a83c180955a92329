package org.gradientgrader.cli;

import java.io.IOException;
import java.time.Clock;
import org.gradientgrader.core.grading.FolderGrader;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.sandbox.Sandbox;

/** Makes graders that run on this machine. */
final class GraderSetup {

    private final Surroundings surroundings;
    private final Output output;

    GraderSetup(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    /** Returns a grader, for which the folder of native libraries is made if it is missing. */
    FolderGrader grader() throws IOException {
        prepareCache();
        return new FolderGrader(
                surroundings.workers(), WorkerLimits.DEFAULT, Sandbox.none(), Clock.systemUTC());
    }

    private void prepareCache() throws IOException {
        NativeCache cache = surroundings.nativeCache();
        if (cache.isEmpty()) {
            output.remark(
                    "first run: unpacking native libraries (about 400 MB) to "
                            + cache.folder()
                            + " \u2026");
        }
        cache.create();
    }
}
