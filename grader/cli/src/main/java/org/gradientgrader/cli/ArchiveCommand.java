package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gradientgrader.core.host.WorkerArchive;
import org.gradientgrader.core.host.WorkerLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** For the launcher, which knows where an archive may lie; not for people. */
@Command(
        name = "archive",
        hidden = true,
        header = "Makes the archive of classes that workers start faster from, worker.jsa.")
final class ArchiveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "Existing folder, for the archive alone.")
    private Path folder;

    ArchiveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        surroundings.nativeCache().create();
        new WorkerArchive(surroundings.workers(), WorkerLimits.DEFAULT)
                .in(folder.toAbsolutePath().normalize());
        return ExitCode.OK.code();
    }
}
