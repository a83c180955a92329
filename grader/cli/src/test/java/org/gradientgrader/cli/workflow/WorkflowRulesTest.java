package org.gradientgrader.cli.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps tokens, secrets and caches away from submissions. */
class WorkflowRulesTest {

    private static final Pattern PINNED =
            Pattern.compile("uses: (actions/[\\w/-]+)@([0-9a-f]{40}) # v\\d+\\.\\d+\\.\\d+");

    static Stream<Workflow> workflows() {
        return Stream.of(Workflow.CI, Workflow.GRADE_CLASS, Workflow.STUDENT);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void actionsArePinnedToCommitsAndNameTheirVersion(Workflow workflow) {
        List<String> uses = workflow.text().lines().filter(line -> line.contains("uses:")).toList();
        assertThat(uses).isNotEmpty().allSatisfy(line -> assertThat(line).containsPattern(PINNED));
    }

    @Test
    void anActionHasOneVersionEverywhere() {
        Map<String, Set<String>> commits = new TreeMap<>();
        workflows()
                .flatMap(workflow -> PINNED.matcher(workflow.text()).results())
                .forEach(
                        use ->
                                commits.computeIfAbsent(
                                                use.group(1).split("/")[1], a -> new TreeSet<>())
                                        .add(use.group(2)));
        assertThat(commits)
                .containsOnlyKeys(
                        "checkout", "setup-java", "cache", "upload-artifact", "download-artifact")
                .allSatisfy((action, versions) -> assertThat(versions).as(action).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void jobsMayReadTheRepositoryAtMost(Workflow workflow) {
        assertThat(workflow.tree().get("permissions")).isEmpty();
        assertThat(workflow.jobs())
                .allSatisfy(
                        job ->
                                assertThat(job.getValue().get("permissions").toString())
                                        .as(job.getKey())
                                        .isIn("{}", "{\"contents\":\"read\"}"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void checkoutsLeaveNoTokenBehind(Workflow workflow) {
        assertThat(workflow.steps())
                .filteredOn(step -> step.path("uses").asText().startsWith("actions/checkout@"))
                .isNotEmpty()
                .allSatisfy(
                        step ->
                                assertThat(step.at("/with/persist-credentials").asText())
                                        .isEqualTo("false"));
    }

    /** GitHub puts expressions into the script as they are, quotes and all. */
    @ParameterizedTest
    @MethodSource("workflows")
    void scriptsGetValuesByTheirEnvironment(Workflow workflow) {
        assertThat(workflow.steps())
                .extracting(step -> step.path("run").asText())
                .allSatisfy(script -> assertThat(script).doesNotContain("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noForeignEventRunsWithOurRights(Workflow workflow) {
        assertThat(workflow.text()).doesNotContain("pull_request_target", "workflow_run");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyJobEndsInTime(Workflow workflow) {
        assertThat(workflow.jobs())
                .allSatisfy(
                        job ->
                                assertThat(job.getValue().path("timeout-minutes").asInt())
                                        .as(job.getKey())
                                        .isBetween(1, 120));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void onlyJobsThatRunNoSubmissionKeepCaches(Workflow workflow) {
        assertThat(workflow.text()).doesNotContain("actions/cache@", "cache: maven");
        assertThat(workflow.jobs())
                .filteredOn(job -> job.getValue().toString().contains("actions/cache/save@"))
                .extracting(Map.Entry::getKey)
                .isSubsetOf("libraries");
        assertThat(workflow.jobs())
                .filteredOn(job -> job.getKey().equals("libraries"))
                .allSatisfy(job -> assertThat(scripts(job.getValue())).isEqualTo("Download"));
    }

    /** Says "Download" if all that the job does is to resolve libraries. */
    private static String scripts(JsonNode job) {
        boolean only = true;
        for (JsonNode step : job.get("steps")) {
            String script = step.path("run").asText();
            boolean resolves =
                    script.contains("generate-resources") || script.contains("-DskipTests");
            only &= script.isEmpty() || script.startsWith("echo \"key=") || resolves;
        }
        return only ? "Download" : "more";
    }

    @Test
    void submissionsRunWhereNoTokenAndNoSecretIs() {
        for (String job : List.of("grade", "publish")) {
            assertThat(Workflow.GRADE_CLASS.job(job).get("permissions")).isEmpty();
            assertThat(Workflow.GRADE_CLASS.job(job).toString())
                    .as(job)
                    .doesNotContain("secrets.", "github.token", "actions/checkout");
        }
        assertThat(Workflow.STUDENT.text()).doesNotContain("secrets.", "github.token");
        assertThat(Workflow.GRADE_CLASS.job("collect").toString())
                .doesNotContain("class submissions", "./mvnw test");
    }

    @Test
    void collectedSecretsAreKnownToTheStepThatNeedsThemAlone() {
        assertThat(Workflow.GRADE_CLASS.steps("collect"))
                .filteredOn(step -> step.toString().contains("secrets."))
                .extracting(step -> step.get("name").asText())
                .containsExactly(
                        "Fetch the submissions", "Split them into chunks, with their seeds");
        assertThat(Workflow.GRADE_CLASS.job("collect").path("env").isMissingNode()).isTrue();
        assertThat(Workflow.GRADE_CLASS.tree().path("env").isMissingNode()).isTrue();
    }

    @Test
    void everyPlatformAndJdkIsVerified() {
        assertThat(Workflow.CI.job("verify").at("/strategy/matrix/include"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"os\":\"ubuntu-24.04\",\"java\":\"17\"}",
                        "{\"os\":\"ubuntu-24.04\",\"java\":\"21\"}",
                        "{\"os\":\"ubuntu-24.04\",\"java\":\"25\"}",
                        "{\"os\":\"macos-15\",\"java\":\"17\"}",
                        "{\"os\":\"windows-2025\",\"java\":\"17\"}");
    }

    @Test
    void practiceSaysThatItIsNoGrade() {
        assertThat(Workflow.STUDENT.tree().get("name").asText()).isEqualTo("practice");
        assertThat(Workflow.STUDENT.step("Practise").get("run").asText())
                .startsWith("printf '## Practice, not a grade");
    }
}
