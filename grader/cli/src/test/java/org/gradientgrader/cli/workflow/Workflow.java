package org.gradientgrader.cli.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientgrader.cli.Repository;

/**
 * A workflow file.
 *
 * @param name of the file
 * @param text as it is
 * @param tree what it says
 */
public record Workflow(String name, String text, JsonNode tree) {

    private static final Path TEMPLATES =
            Path.of("grader/cli/src/main/resources/org/gradientgrader/cli/release");

    static final Workflow CI = read(Path.of(".github/workflows/ci.yml"));
    static final Workflow GRADE_CLASS = read(Path.of(".github/workflows/grade-class.yml"));

    /** What a release writes to students' repositories. */
    public static final Workflow STUDENT = read(TEMPLATES.resolve("student.yml"));

    private static Workflow read(Path file) {
        try {
            String text = Files.readString(Repository.root().resolve(file));
            return new Workflow(
                    file.getFileName().toString(), text, new YAMLMapper().readTree(text));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** Returns the jobs by id. */
    List<Map.Entry<String, JsonNode>> jobs() {
        return new ArrayList<>(tree.get("jobs").properties());
    }

    JsonNode job(String id) {
        return tree.get("jobs").get(id);
    }

    List<JsonNode> steps(String job) {
        List<JsonNode> steps = new ArrayList<>();
        job(job).get("steps").forEach(steps::add);
        return steps;
    }

    List<JsonNode> steps() {
        return jobs().stream().flatMap(job -> steps(job.getKey()).stream()).toList();
    }

    /** Returns the step of this name. */
    JsonNode step(String stepName) {
        return steps().stream()
                .filter(step -> step.path("name").asText().equals(stepName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no step " + stepName));
    }

    @Override
    public String toString() {
        return name;
    }
}
