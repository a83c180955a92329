package org.gradientgrader.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that ran to its end.
 *
 * @param exitCode of the program
 * @param output standard output and standard error, in the order of writing
 */
record Command(int exitCode, String output) {

    static Command run(Path folder, Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // makes every JVM print a line
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        String text = Files.readString(output);
        Files.delete(output);
        return new Command(exitCode, text);
    }

    /** Returns the output of a program that must succeed. */
    static String succeed(Path folder, String... words) throws IOException, InterruptedException {
        Command command = run(folder, Map.of(), List.of(words));
        if (command.exitCode != 0) {
            throw new AssertionError(List.of(words) + " failed: " + command.output);
        }
        return command.output;
    }
}
