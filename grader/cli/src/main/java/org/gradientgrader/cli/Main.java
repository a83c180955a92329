package org.gradientgrader.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the program; the only class that touches the process's streams, environment and exit. */
public final class Main {

    private Main() {}

    /** Runs {@code grader} with these arguments and ends the JVM with its exit code. */
    public static void main(String... args) {
        Map<String, String> properties = properties();
        Charset charset = charset(properties);
        OutputStream rawOut = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(rawOut, false, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        boolean windows =
                OperatingSystem.named(properties.get("os.name")) == OperatingSystem.WINDOWS;
        Map<String, String> environment = System.getenv();
        Terminal terminal = new Terminal(System.console() != null, windows, charset, environment);
        ExitCode exitCode =
                new Program(
                                new Surroundings(
                                        out, rawOut, err, terminal, environment, properties, jar()))
                        .run(args);
        out.flush();
        System.exit(exitCode.code());
    }

    private static Map<String, String> properties() {
        Properties properties = System.getProperties();
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** JDK 19 and later say what standard output takes; 17 does only at a terminal. */
    private static Charset charset(Map<String, String> properties) {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .filter(properties::containsKey)
                .map(properties::get)
                .filter(Main::isKnown)
                .map(Charset::forName)
                .findFirst()
                .orElse(StandardCharsets.US_ASCII);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false; // the name itself is malformed
        }
    }

    private static Path jar() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the JVM gave a malformed address of its own jar", e);
        }
    }
}
