package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitXmlReporterTest {

    static Stream<Arguments> scorecards() {
        return ConsoleReporterTest.scorecards();
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("junit-" + name + ".xml", xml(card));
    }

    @ParameterizedTest
    @MethodSource("scorecards")
    void everyCheckIsATestAndCounted(String name, Scorecard card) throws Exception {
        Element suites = parsed(card).getDocumentElement();

        assertThat(elements(suites, "testcase")).hasSize(card.checks().size());
        for (String counted : List.of("failure", "error", "skipped")) {
            String attribute = counted.equals("skipped") ? counted : counted + "s";
            int sum =
                    elements(suites, "testsuite").stream()
                            .mapToInt(suite -> Integer.parseInt(suite.getAttribute(attribute)))
                            .sum();
            assertThat(elements(suites, counted))
                    .hasSize(sum)
                    .hasSize(Integer.parseInt(suites.getAttribute(attribute)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, failure, failed",
        "ERROR, error, error",
        "TIMED_OUT, error, timed_out",
        "CRASHED, error, crashed",
        "NOT_COMPILED, error, not_compiled",
        "NOT_GRADED, error, grader",
        "NOT_ATTEMPTED, skipped, ''"
    })
    void everyOutcomeHasItsElement(Outcome outcome, String element, String type) throws Exception {
        List<Element> found = elements(parsed(card(outcome)).getDocumentElement(), element);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).getAttribute("type")).isEqualTo(type);
        assertThat(found.get(0).getAttribute("message")).isEqualTo("0/2: because of \"<&>\"");
    }

    @Test
    void theTextExplainsEveryCriterion() throws Exception {
        Element failure =
                elements(parsed(card(Outcome.FAILED)).getDocumentElement(), "failure").get(0);

        assertThat(failure.getTextContent())
                .isEqualTo(
                        """
                        0 of 2: criterion
                          because of "<&>"
                          got       ]]>
                          Probably: a mistake
                          Try:      a hint
                          Again:    a command""");
    }

    @Test
    void pointsAndProvenanceAreProperties() throws Exception {
        List<String> properties =
                elements(parsed(Scorecards.halfDone()).getDocumentElement(), "property").stream()
                        .map(p -> p.getAttribute("name") + "=" + p.getAttribute("value"))
                        .toList();

        assertThat(properties)
                .contains("section_score=5", "score=31", "max_score=100", "seed=public:42");
    }

    @Test
    void hostileTextIsNoCommandToARunner() throws IOException {
        assertThat(xml(Scorecards.hostile()))
                .doesNotContain("##[")
                .doesNotContainPattern("(?m)^\\s*::")
                .doesNotContain("<script>");
    }

    private static Scorecard card(Outcome outcome) {
        Feedback feedback =
                new Feedback(
                        "because of \"<&>\"",
                        List.of("got       ]]>"),
                        Optional.empty(),
                        Optional.of(Misconception.of("a_mistake", "a mistake")),
                        "a hint",
                        "a command");
        SectionResult section =
                new SectionResult(
                        "Section 1",
                        List.of(
                                Scorecards.check(
                                        "1.1",
                                        "check",
                                        "check",
                                        Scorecards.lost("criterion", 2, outcome, feedback))),
                        List.of());
        return Scorecards.card(
                "ada", new AssignmentResult("a", "A", "", List.of(section)), List.of(), "");
    }

    private static String xml(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new JUnitXmlReporter().write(card, out);
        return out.toString();
    }

    private static Document parsed(Scorecard card)
            throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml(card))));
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
