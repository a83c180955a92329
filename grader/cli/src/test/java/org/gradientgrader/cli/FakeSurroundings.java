package org.gradientgrader.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A process that exists in memory only. */
final class FakeSurroundings {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private OutputStream sink = out;
    private Charset charset = StandardCharsets.UTF_8;

    /** A process whose home is {@code home}, both the user's and the grader's. */
    FakeSurroundings(Path home) {
        this.home = home;
    }

    FakeSurroundings with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    FakeSurroundings speaking(Charset other) {
        charset = other;
        return this;
    }

    FakeSurroundings withFullDisk() {
        sink =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left on device");
                    }
                };
        return this;
    }

    Surroundings surroundings() {
        Map<String, String> properties =
                Map.of(
                        "os.name",
                        "Linux",
                        "user.home",
                        home.toString(),
                        "java.home",
                        home.resolve("jdk").toString(),
                        "java.vendor",
                        "Nobody",
                        Installation.HOME_PROPERTY,
                        home.toString());
        return new Surroundings(
                new PrintStream(sink, true, charset),
                sink,
                new PrintStream(err, true, charset),
                new Terminal(false, false, charset, environment),
                environment,
                properties,
                home.resolve("cli/grader-cli.jar"));
    }

    ExitCode run(String... arguments) {
        return new Program(surroundings()).run(arguments);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(charset);
    }

    String err() {
        return err.toString(charset);
    }
}
