package org.gradientgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradientgrader.cli.doctor.CacheProbe;
import org.gradientgrader.cli.doctor.DiskProbe;
import org.gradientgrader.cli.doctor.Doctor;
import org.gradientgrader.cli.doctor.Finding;
import org.gradientgrader.cli.doctor.JavaProbe;
import org.gradientgrader.cli.doctor.Level;
import org.gradientgrader.cli.doctor.Probe;
import org.gradientgrader.cli.doctor.TerminalProbe;
import org.gradientgrader.cli.doctor.ThreadsProbe;
import org.gradientgrader.cli.doctor.WorkerJarsProbe;
import org.gradientgrader.cli.doctor.WorkerProbe;
import org.gradientgrader.core.grading.Rehearsal;
import org.gradientgrader.core.host.WorkerLimits;
import org.gradientgrader.core.sandbox.Sandbox;
import picocli.CommandLine.Command;

/** Examines the machine. */
@Command(
        name = "doctor",
        header = "Looks for what keeps the grader from working here, and says what to do.")
final class DoctorCommand implements Callable<Integer> {

    private static final int TOPIC_COLUMNS = 14;
    private static final String MARGIN = " ".repeat(6 + TOPIC_COLUMNS);

    private final Surroundings surroundings;
    private final Output output;

    DoctorCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public Integer call() {
        Level worst = new Doctor(probes()).examine(this::show);
        output.say(
                switch (worst) {
                    case OK -> "All is well.";
                    case WARN -> "Grading works; see the warnings for the rest.";
                    case FAIL -> "Grading does not work here; begin with the first FAIL.";
                });
        return (worst == Level.FAIL ? ExitCode.GRADER_ERROR : ExitCode.OK).code();
    }

    private List<Probe> probes() {
        NativeCache cache = surroundings.nativeCache();
        Path home = surroundings.userHome();
        return List.of(
                new JavaProbe(
                        Runtime.version(),
                        surroundings.property("java.vendor"),
                        surroundings.javaHome()),
                new WorkerJarsProbe(
                        surroundings.installation().workerJars(),
                        "build them: ./mvnw package -DskipTests"),
                new DiskProbe(cache.folder()),
                new WorkerProbe(this::rehearse),
                new CacheProbe(
                        "Native cache",
                        cache.folder(),
                        "natives that workers unpacked; delete it to have them unpacked anew"),
                new CacheProbe(
                        "JavaCPP cache",
                        home.resolve(".javacpp"),
                        "the same for ./mvnw test; the grader never uses it"),
                new CacheProbe("Maven cache", home.resolve(".m2"), "downloads of the build"),
                new TerminalProbe(surroundings.terminal().charset(), output.theme()),
                new ThreadsProbe(
                        Optional.ofNullable(surroundings.environment().get("OMP_NUM_THREADS")),
                        Runtime.getRuntime().availableProcessors()));
    }

    private Rehearsal rehearse() throws IOException {
        surroundings.nativeCache().create();
        return Interruption.tidily(
                () -> Rehearsal.of(surroundings.workers(), WorkerLimits.DEFAULT, Sandbox.none()));
    }

    private void show(Finding finding) {
        String level = finding.level().name();
        String topic = finding.topic();
        List<String> lines = Paragraph.lines(finding.text(), 80 - MARGIN.length());
        output.say(
                level
                        + " ".repeat(6 - level.length())
                        + topic
                        + " ".repeat(TOPIC_COLUMNS - topic.length())
                        + lines.get(0));
        lines.stream().skip(1).forEach(line -> output.say(MARGIN + line));
        finding.remedy().ifPresent(remedy -> output.say(MARGIN, "-> " + remedy));
        output.out().flush();
    }
}
