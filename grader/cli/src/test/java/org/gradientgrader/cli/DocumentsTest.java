package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.core.report.format.ReportFormat;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Documents say what the program does. */
class DocumentsTest {

    /** Maven runs the tests of a module in its folder. */
    private static final Path REPOSITORY = Path.of("../..");

    private static final Path COMMANDS = REPOSITORY.resolve("grader/docs/cli.md");

    @TempDir private Path home;

    @Test
    void helpTextsAreThoseOfTheProgram() throws IOException {
        String expected = helpTexts();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMANDS, expected);
        }
        assertThat(Files.readString(COMMANDS))
                .as("%s; -Dgolden.update=true rewrites it", COMMANDS)
                .isEqualTo(expected);
    }

    private String helpTexts() {
        CommandLine grader = new Program(new FakeSurroundings(home).surroundings()).commandLine();
        StringBuilder page =
                new StringBuilder(
                        "# The command `grader`\n\nGenerated from the program; a test compares the"
                                + " two. In a repository the command is `grader/bin/grader`, on"
                                + " Windows `grader\\bin\\grader`.\n");
        append(page, grader);
        grader.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .forEach(command -> append(page, command));
        return page.toString();
    }

    private static void append(StringBuilder page, CommandLine command) {
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        page.append(help.replace(System.lineSeparator(), "\n")).append("```\n");
    }

    static Stream<Arguments> documentsOfAssignments() {
        return Stream.concat(
                Stream.of("README.md", "exercises/README.md")
                        .map(document -> Arguments.of(document, GradientFlow.ASSIGNMENT)),
                furtherAssignments()
                        .map(lab -> Arguments.of("exercises/" + lab.name() + ".md", lab)));
    }

    static Stream<Assignment> furtherAssignments() {
        return Assignments.ALL.stream().filter(lab -> !lab.equals(GradientFlow.ASSIGNMENT));
    }

    @ParameterizedTest
    @MethodSource("documentsOfAssignments")
    void tableOfSectionsIsThatOfTheAssignment(String document, Assignment assignment)
            throws IOException {
        String text = Files.readString(REPOSITORY.resolve(document));
        Map<String, String> rows = rows(text);
        int number = 0;
        for (Section section : assignment.sections()) {
            number++;
            int points = section.checks().stream().mapToInt(Check::points).sum();
            assertThat(rows.get(Integer.toString(number)))
                    .as("section %d in %s", number, document)
                    .endsWith("| " + section.checks().size() + " | " + points + " |");
        }
        assertThat(rows).hasSize(number);
        assertThat(text)
                .contains("| **" + assignment.checks().size() + "** | **" + assignment.points());
        assertThat(assignment.classNames()).allSatisfy(name -> assertThat(text).contains(name));
    }

    /** Rows of the table by the number of the section. */
    private static Map<String, String> rows(String text) {
        Map<String, String> rows = new TreeMap<>();
        text.lines()
                .filter(line -> line.matches("\\| [1-9]:? .* \\| \\d+ \\| \\d+ \\|"))
                .forEach(line -> rows.put(line.substring(2, 3), line));
        return rows;
    }

    @Test
    void readmeNamesSectionsAsTheProgramDoes() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        assertThat(GradientFlow.ASSIGNMENT.sections())
                .allSatisfy(
                        section ->
                                assertThat(readme)
                                        .contains(section.title().replace("Section ", "| ")));
    }

    @ParameterizedTest
    @MethodSource("furtherAssignments")
    void readmesNameEveryFurtherAssignment(Assignment lab) throws IOException {
        String link = "[" + lab.title() + "](%s" + lab.name() + ".md)";
        assertThat(Files.readAllLines(REPOSITORY.resolve("README.md")))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("| " + link.formatted("exercises/") + " | ")
                                        .contains(" | " + lab.checks().size() + " | "));
        assertThat(Files.readString(REPOSITORY.resolve("exercises/README.md")))
                .contains(link.formatted(""));
    }

    @Test
    void readmeNamesEveryReport() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md")).toLowerCase(Locale.ROOT);
        assertThat(ReportFormat.labels())
                .allSatisfy(label -> assertThat(readme).contains("| `" + label + "` |"));
    }

    @Test
    void pageOnReportsExplainsEveryFormat() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("grader/docs/reports.md"));
        assertThat(ReportFormat.labels())
                .allSatisfy(label -> assertThat(page).contains("| `" + label + "` |"));
    }

    @Test
    void workflowForClassroomHandsOnEveryResult() throws IOException {
        List<String> expected = new ArrayList<>();
        Assignment assignment = GradientFlow.ASSIGNMENT;
        for (Check check : assignment.checks()) {
            for (int i = 1; i <= check.criteria().size(); i++) {
                String id = "s" + assignment.place(check).replace(".", "c") + "k" + i;
                String variable = id.toUpperCase(Locale.ROOT) + "_RESULTS";
                expected.add(variable + ": ${{ steps.grade.outputs." + id + " }}");
            }
        }

        assertThat(Files.readAllLines(REPOSITORY.resolve("grader/docs/reports.md")))
                .extracting(String::strip)
                .filteredOn(line -> line.contains("_RESULTS: "))
                .isEqualTo(expected);
    }
}
