package org.gradientgrader.cli.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the shell parts of a workflow as GitHub's runner does: the same shell and options, the files
 * for outputs and summaries, and nothing of the environment of this test. Programs that are not
 * there, or would need a network, are small scripts.
 */
public final class Runner {

    private final Path folder;
    private final Path workspace;
    private final Path temp;
    private final Path programs;

    Runner(Path folder) throws IOException {
        this(folder, Files.createDirectory(folder.resolve("a work space")));
    }

    /**
     * Begins a job.
     *
     * @param folder for what the runner itself needs
     * @param workspace with the repository that was checked out
     */
    public Runner(Path folder, Path workspace) throws IOException {
        this.folder = folder;
        this.workspace = workspace;
        this.temp = Files.createDirectory(folder.resolve("temp"));
        this.programs = Files.createDirectory(folder.resolve("programs"));
        Files.createFile(folder.resolve("outputs"));
        Files.createFile(folder.resolve("summary"));
    }

    Path workspace() {
        return workspace;
    }

    Path temp() {
        return temp;
    }

    String outputs() throws IOException {
        return Files.readString(folder.resolve("outputs"));
    }

    /** Returns what the steps wrote to the job's summary. */
    public String summary() throws IOException {
        return Files.readString(folder.resolve("summary"));
    }

    /** Puts a shell script on the path. */
    void program(String name, String script) throws IOException {
        script(programs.resolve(name), script);
    }

    /** Puts a shell script into the work space. */
    void scriptInWorkspace(String name, String script) throws IOException {
        script(workspace.resolve(name), script);
    }

    private static void script(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A step that ran: its exit code, and the log with both of its streams. */
    public record Step(int exitCode, String log) {

        /** Returns the lines that GitHub would take for commands. */
        public List<String> commands() {
            List<String> commands = new ArrayList<>();
            String token = "";
            for (String line : log.lines().toList()) {
                if (!token.isEmpty()) {
                    token = line.equals("::" + token + "::") ? "" : token;
                } else if (line.startsWith("::stop-commands::")) {
                    token = line.substring("::stop-commands::".length());
                } else if (line.startsWith("::")) {
                    commands.add(line);
                }
            }
            return commands;
        }
    }

    /**
     * Runs a step.
     *
     * @param values of the step's {@code env}, instead of its expressions
     */
    public Step run(Workflow workflow, String stepName, Map<String, String> values)
            throws IOException, InterruptedException {
        JsonNode step = workflow.step(stepName);
        Path script = Files.writeString(temp.resolve("step.sh"), step.get("run").asText());
        List<String> words = new ArrayList<>(shell(workflow, step));
        words.add(script.toString());
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(workspace.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        builder.environment().putAll(values);
        int exitCode = builder.start().waitFor();
        return new Step(exitCode, Files.readString(log));
    }

    /** See {@code ScriptHandlerHelpers} in the runner's source. */
    private static List<String> shell(Workflow workflow, JsonNode step) {
        JsonNode shell = workflow.tree().at("/defaults/run/shell");
        return switch (step.path("shell").asText(shell.asText())) {
            case "" -> List.of("bash", "-e");
            case "bash" -> List.of("bash", "--noprofile", "--norc", "-eo", "pipefail");
            case "python" -> List.of("python3");
            default -> throw new AssertionError("no such shell: " + step);
        };
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                programs + ":/usr/bin:/bin",
                "HOME",
                folder.toString(),
                "CI",
                "true",
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_WORKSPACE",
                workspace.toString(),
                "GITHUB_OUTPUT",
                folder.resolve("outputs").toString(),
                "GITHUB_STEP_SUMMARY",
                folder.resolve("summary").toString(),
                "RUNNER_TEMP",
                temp.toString(),
                "RUNNER_OS",
                "Linux",
                "RUNNER_ARCH",
                "X64");
    }
}
