package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradientgrader.cli.markdown.Block;
import org.gradientgrader.cli.markdown.Markdown;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.report.Theme;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages about checks agree with the rubric and with each other, and keep the solution secret.
 */
class CheckPagesTest {

    private static final Path FOLDER = Repository.root().resolve("grader/docs/checks");
    private static final Path INDEX = FOLDER.resolve("README.md");
    private static final Path SOLUTIONS = Repository.root().resolve("solutions/src/main/java");

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+]\\(([^)]+)\\)");
    private static final Pattern POINTS = Pattern.compile("(\\d+) points?: .+");

    static Stream<String> ids() {
        return Assignments.ALL.stream().flatMap(a -> a.checks().stream()).map(Check::id);
    }

    private static Assignment assignment(String id) {
        return Assignments.ALL.stream()
                .filter(assignment -> assignment.check(id).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Check check(String id) {
        return assignment(id).check(id).orElseThrow();
    }

    @Test
    void idsAreUniqueAcrossAssignments() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    private static String page(String id) throws IOException {
        return Files.readString(FOLDER.resolve(id + ".md"));
    }

    private static List<Block> blocks(String id) throws IOException {
        return Markdown.parse(page(id));
    }

    @Test
    void everyCheckHasAPageAndEveryPageACheck() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(Predicate.not(INDEX::equals)))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(ids().map(id -> id + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void programPrintsWhatPeopleReadOnTheWeb(String id) throws IOException {
        assertThat(Pages.about(check(id))).isEqualTo(page(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void titlePlaceAndPointsAreThoseOfTheRubric(String id) throws IOException {
        Check check = check(id);
        List<Block> page = blocks(id);
        assertThat(page.get(0))
                .isEqualTo(new Block.Heading(1, assignment(id).place(check) + " " + check.title()));
        assertThat(page.get(1)).isInstanceOf(Block.Prose.class);
        String[] facts = ((Block.Prose) page.get(1)).text().split(" · ");
        assertThat(facts).hasSize(3).startsWith(id, check.points() + " points");
        String className = facts[2].split("\\.")[0];
        assertThat(className).isIn(assignment(id).classNames());
        Path sources = SOLUTIONS.resolve(assignment(id).packageName());
        assertThat(Files.readString(sources.resolve(className + ".java")))
                .contains(" " + facts[2].split("\\.")[1] + "(");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void criteriaHaveTheirPoints(String id) throws IOException {
        assertThat(section(id, "What it asks").stream().filter(Block.Item.class::isInstance))
                .extracting(block -> ((Block.Item) block).text())
                .allSatisfy(text -> assertThat(text).matches(POINTS))
                .extracting(text -> Integer.parseInt(text.substring(0, text.indexOf(' '))))
                .containsExactlyElementsOf(
                        check(id).criteria().stream().map(Criterion::points).toList());
    }

    private static List<Block> section(String id, String title) throws IOException {
        List<Block> page = blocks(id);
        int begin = page.indexOf(new Block.Heading(2, title)) + 1;
        int end = begin;
        while (end < page.size() && !(page.get(end) instanceof Block.Heading)) {
            end++;
        }
        return page.subList(begin, end);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sectionsAreTheSameInTheSameOrder(String id) throws IOException {
        assertThat(blocks(id).stream().skip(1).filter(Block.Heading.class::isInstance))
                .containsExactly(
                        new Block.Heading(2, "What it asks"),
                        new Block.Heading(2, "Why it matters"),
                        new Block.Heading(2, "Wrong and right"),
                        new Block.Heading(3, "Wrong"),
                        new Block.Heading(3, "Right"),
                        new Block.Heading(2, "Typical mistakes"),
                        new Block.Heading(2, "Read more"));
        assertThat(section(id, "Why it matters")).isNotEmpty();
        assertThat(section(id, "Typical mistakes"))
                .hasSizeGreaterThanOrEqualTo(3)
                .hasOnlyElementsOfType(Block.Item.class);
        assertThat(blocks(id)).filteredOn(Block.Code.class::isInstance).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void pagesAreOfAReadableLength(String id) throws IOException {
        assertThat(page(id).lines().count()).isBetween(40L, 80L);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noPageContainsALineOfTheSolution(String id) throws IOException {
        SolutionLines solution = SolutionLines.in(SOLUTIONS);
        assertThat(solution.lines()).hasSizeGreaterThan(30);
        assertThat(solution.in(page(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void linksOfPagesLeadSomewhere(String id) throws IOException {
        assertThat(targets(page(id))).isNotEmpty().allSatisfy(CheckPagesTest::expectThere);
    }

    private static List<String> targets(String text) {
        return LINK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(CheckPagesTest::target)
                .toList();
    }

    private static String target(String link) {
        return link.substring(link.lastIndexOf('(') + 1, link.length() - 1);
    }

    private static void expectThere(String target) throws IOException {
        if (target.startsWith("https://")) {
            return; // the web is not there when tests run
        }
        String[] parts = target.split("#");
        Path file = FOLDER.resolve(parts[0]).normalize();
        assertThat(file).isRegularFile();
        if (parts.length > 1) {
            assertThat(Files.readAllLines(file).stream().map(CheckPagesTest::anchor))
                    .as("anchors of %s", file)
                    .contains("#" + parts[1]);
        }
    }

    /** As GitHub names the place of a heading. */
    private static String anchor(String line) {
        String title = line.replaceFirst("^#+ ", "");
        return title.equals(line)
                ? ""
                : "#" + title.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyTerminalShowsPagesInEightyColumns(String id) throws IOException {
        List<Block> page = blocks(id);
        for (Theme theme : List.of(Theme.RICH, Theme.PLAIN)) {
            List<String> lines = new PageText(theme::spell, Output.COLUMNS).lines(page);
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyLetterHasASpellingInAscii(String id) throws IOException {
        String page = page(id);
        String ascii = Theme.PLAIN.spell(page);
        assertThat(ascii.chars().filter(c -> c == '?').count())
                .isEqualTo(page.chars().filter(c -> c == '?').count());
    }

    @Test
    void indexIsTheTableOfTheRubric() throws IOException {
        List<String> rows =
                ids().map(CheckPagesTest::check)
                        .map(
                                check ->
                                        "| %s | [`%s`](%s.md) | %s | %d |"
                                                .formatted(
                                                        assignment(check.id()).place(check),
                                                        check.id(),
                                                        check.id(),
                                                        check.title(),
                                                        check.points()))
                        .toList();
        assertThat(Files.readAllLines(INDEX).stream().filter(line -> line.matches("\\| \\d.*")))
                .containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsForStudentsLeadToThePages(String document) throws IOException {
        Path file = Repository.root().resolve(document);
        assertThat(targets(Files.readString(file)))
                .anySatisfy(
                        target ->
                                assertThat(file.resolveSibling(target).normalize())
                                        .isEqualTo(INDEX));
    }

    static Stream<String> documents() {
        return Stream.concat(
                Stream.of("README.md", "exercises/README.md"),
                Assignments.ALL.stream()
                        .skip(1) // the first one's is the README
                        .map(assignment -> "exercises/" + assignment.name() + ".md"));
    }
}
