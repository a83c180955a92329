package org.gradientgrader.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gradientgrader.cli.workflow.Runner;
import org.gradientgrader.cli.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell parts of the students' workflow, with the grader that a release ships. */
@EnabledOnOs(OS.LINUX)
class PracticeWorkflowIT {

    @TempDir private Path folder;

    @Test
    void pushedClassesArePractisedOnAndCannotGiveCommands()
            throws IOException, InterruptedException {
        Clone clone = Clone.below(folder);
        clone.solve();
        Path source = clone.source("GradientClipping");
        String text = Files.readString(source);
        Files.writeString(
                source,
                text.replaceFirst(
                        "public List<INDArray> clip.*\\{",
                        "$0 System.out.println(\"\\\\n::error::forged\");"));
        Runner runner = new Runner(Files.createDirectory(folder.resolve("runner")), clone.folder());
        Map<String, String> machine =
                Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "HOME", System.getProperty("user.home"),
                        "MAVEN_ARGS", "-o " + String.join(" ", clone.settings()));
        Runner.Step libraries = runner.run(Workflow.STUDENT, "Put the grader together", machine);
        assertThat(libraries.exitCode()).as(libraries.log()).isZero();
        Runner.Step practice = runner.run(Workflow.STUDENT, "Practise", machine);
        assertThat(practice.exitCode()).as(practice.log()).isZero();
        assertThat(practice.log()).contains(" 100/100 ", "error::forged");
        assertThat(practice.commands()).noneMatch(command -> command.contains("forged"));
        assertThat(runner.summary()).startsWith("## Practice, not a grade\n").contains("100/100");
    }
}
