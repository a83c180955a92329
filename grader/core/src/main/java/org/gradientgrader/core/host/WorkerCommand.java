package org.gradientgrader.core.host;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a worker. */
final class WorkerCommand {

    private static final String MAIN = "org.gradientgrader.worker.WorkerMain";

    /** The JDK that first knows the flag for sun.misc.Unsafe, which ND4J needs. */
    private static final int UNSAFE_FLAG_SINCE = 24;

    /**
     * Keeps the original standard output as descriptor 3, and makes the process the leader of a
     * group where the system can, so that its children can be ended after it.
     */
    private static final String OPEN_CHANNEL =
            "exec 3>&1 1>&2; command -v setsid >/dev/null && exec setsid \"$@\"; exec \"$@\"";

    private final WorkerInstallation installation;
    private final WorkerLimits limits;
    private final int javaVersion;

    WorkerCommand(WorkerInstallation installation, WorkerLimits limits, int javaVersion) {
        this.installation = installation;
        this.limits = limits;
        this.javaVersion = javaVersion;
    }

    /**
     * Returns the command for a private folder.
     *
     * @param folder working, home and temporary folder of the process
     */
    List<String> in(Path folder) {
        List<String> command = new ArrayList<>(channel());
        command.add(installation.java().toString());
        command.addAll(jvmFlags(folder));
        installation.archive().ifPresent(file -> command.addAll(quietlyFrom(file)));
        command.addAll(List.of("-cp", classPath(), MAIN));
        if (!isWindows()) {
            command.add("/dev/fd/3");
        }
        return command;
    }

    /** What JDK 19 and later say of an archive that does not fit is nothing a student printed. */
    private static List<String> quietlyFrom(Path archive) {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
    }

    /**
     * Returns the command of a worker that notes the classes it loads.
     *
     * @param folder as for {@link #in}
     */
    List<String> listing(Path folder, Path classes) {
        List<String> command = archiving(folder);
        command.addAll(List.of("-XX:DumpLoadedClassList=" + classes, "-cp", classPath(), MAIN));
        return command;
    }

    /**
     * Returns the command that makes an archive of the classes in a list. An archive fits only JVMs
     * with the class path, and most of the flags, that it was made with.
     *
     * @param folder as for {@link #in}
     */
    List<String> dumping(Path folder, Path classes, Path archive) {
        List<String> command = archiving(folder);
        command.addAll(
                List.of(
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive,
                        "-cp",
                        classPath()));
        return command;
    }

    private List<String> archiving(Path folder) {
        List<String> command = new ArrayList<>(List.of(installation.java().toString()));
        command.addAll(jvmFlags(folder));
        return command;
    }

    /**
     * Keeps the original standard output as descriptor 3 for replies, and sends all that is printed
     * to the log.
     */
    private static List<String> channel() {
        return isWindows() ? List.of() : List.of("/bin/sh", "-c", OPEN_CHANNEL, "sh");
    }

    private List<String> jvmFlags(Path folder) {
        List<String> flags =
                new ArrayList<>(
                        List.of(
                                "-Xmx" + limits.heapMegabytes() + "m",
                                "-Xss1m",
                                "-XX:MaxMetaspaceSize=256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+DisableAttachMechanism",
                                "-XX:-UsePerfData",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-CreateCoredumpOnCrash",
                                "-XX:ErrorFile=" + folder.resolve("hs_err.log"),
                                "-Xshare:auto",
                                "-Djava.awt.headless=true",
                                "-Dfile.encoding=UTF-8",
                                "-Duser.home=" + folder,
                                "-Duser.language=en",
                                "-Djava.io.tmpdir=" + folder,
                                "-Dorg.bytedeco.javacpp.cachedir=" + installation.cache(),
                                "-Dorg.bytedeco.javacpp.maxbytes=" + limits.nativeMegabytes() + "M",
                                "-Dorg.bytedeco.javacpp.maxphysicalbytes="
                                        + (limits.heapMegabytes() + 2L * limits.nativeMegabytes())
                                        + "M",
                                "-Dorg.bytedeco.javacpp.nopointergc=true",
                                "-Dorg.deeplearning4j.crash.reporting.enabled=false"));
        if (javaVersion >= UNSAFE_FLAG_SINCE) {
            flags.addAll(
                    List.of(
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow"));
        }
        return flags;
    }

    private String classPath() {
        return installation.classPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
