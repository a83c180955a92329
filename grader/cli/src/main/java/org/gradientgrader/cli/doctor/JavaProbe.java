package org.gradientgrader.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

/** The JDK that runs the grader and its workers, and that Maven needs to build them. */
public final class JavaProbe implements Probe {

    private static final int OLDEST = 17;

    private final Runtime.Version version;
    private final String vendor;
    private final Path home;

    /** Judges the JDK in {@code home}. */
    public JavaProbe(Runtime.Version version, String vendor, Path home) {
        this.version = version;
        this.vendor = vendor;
        this.home = home;
    }

    @Override
    public Finding examine() {
        String text = version + " by " + vendor + ", " + home;
        if (version.feature() < OLDEST) {
            return Finding.fail("Java", text, "install JDK 17 or newer and set JAVA_HOME to it");
        }
        boolean compiler =
                Files.exists(home.resolve("bin/javac"))
                        || Files.exists(home.resolve("bin/javac.exe"));
        return compiler
                ? Finding.ok("Java", text)
                : Finding.warn(
                        "Java",
                        text + " has no compiler",
                        "grading works, but building needs a whole JDK: set JAVA_HOME to one");
    }
}
