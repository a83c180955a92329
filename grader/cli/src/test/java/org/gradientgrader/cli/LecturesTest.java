package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part of the lecture documents has its home in the lab that it belongs to. */
class LecturesTest {

    private static final Path TABLE = Repository.root().resolve("grader/docs/lectures.md");

    /** How many parts the documents have, by their numbers. */
    private static final Map<String, Integer> PARTS =
            Map.of("000", 14, "001", 12, "002", 12, "003", 9);

    private static final Pattern CHECK = Pattern.compile("\\[`(\\w+)`]\\(checks/(\\w+)\\.md\\)");
    private static final Pattern FIGURE =
            Pattern.compile("(portraits|figures|portraits and figures) of section (\\d)");
    private static final Pattern TEXT = Pattern.compile("\\[([^]]+)]\\(([^)#]+)#([^)]+)\\)");

    /** A row of the table. */
    record Part(String id, String what, String kind, String lab, String home) {

        Assignment assignment() {
            return Assignments.named(lab).orElseThrow();
        }
    }

    static List<Part> parts() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| \\d{3}-.*"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .map(cells -> new Part(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    @Test
    void everyPartOfEveryDocumentIsThereOnce() throws IOException {
        List<String> expected =
                PARTS.entrySet().stream()
                        .flatMap(
                                document ->
                                        IntStream.rangeClosed(1, document.getValue())
                                                .mapToObj(part -> document.getKey() + "-" + part))
                        .toList();
        assertThat(parts()).extracting(Part::id).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partHasAHomeOfItsKind(Part part) throws IOException {
        Assignment lab = part.assignment();
        switch (part.kind()) {
            case "code" -> expectChecks(lab, part);
            case "figure" -> expectFigures(lab, part);
            case "text" -> expectHeading(part);
            default -> throw new AssertionError(part.id() + " is neither code, figure nor text");
        }
    }

    private static void expectChecks(Assignment lab, Part part) {
        List<MatchResult> checks = CHECK.matcher(part.home()).results().toList();
        assertThat(checks)
                .as("%s names code and has no check", part.id())
                .isNotEmpty()
                .allSatisfy(
                        link -> {
                            assertThat(lab.check(link.group(1))).isPresent();
                            assertThat(link.group(2)).isEqualTo(link.group(1));
                        });
    }

    private static void expectFigures(Assignment lab, Part part) {
        Matcher figure = FIGURE.matcher(part.home());
        assertThat(figure.matches()).as("%s has no figure", part.id()).isTrue();
        Section section = lab.sections().get(Integer.parseInt(figure.group(2)) - 1);
        if (figure.group(1).contains("portraits")) {
            assertThat(section.sitters()).isNotEmpty();
        }
        if (figure.group(1).contains("figures")) {
            assertThat(section.exhibits()).isNotEmpty();
        }
    }

    private static void expectHeading(Part part) throws IOException {
        Matcher text = TEXT.matcher(part.home());
        assertThat(text.matches()).as("%s has no text", part.id()).isTrue();
        Path file = TABLE.resolveSibling(text.group(2)).normalize();
        assertThat(Files.readAllLines(file)).contains("## " + text.group(1));
        assertThat(text.group(3)).isEqualTo(anchor(text.group(1)));
    }

    /** As GitHub makes them. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
