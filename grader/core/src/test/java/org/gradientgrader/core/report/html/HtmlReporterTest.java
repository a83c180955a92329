package org.gradientgrader.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.Golden;
import org.gradientgrader.core.report.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReporterTest {

    private static final String SCORECARDS = "org.gradientgrader.core.report.Scorecards#named";

    private static final Set<String> SCRIPTING =
            Set.of("script", "iframe", "object", "embed", "link", "img", "base", "form", "a");

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void itIsAsInTheGoldenFile(String name, Scorecard card) throws IOException {
        Golden.assertMatches("html-" + name + ".html", text(card));
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void nothingInItActsOrIsFetched(String name, Scorecard card) throws Exception {
        for (Element element : elements(card)) {
            assertThat(SCRIPTING).doesNotContain(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("src", "href", "style", "srcset", "action");
            }
        }
        assertThat(StyleSheet.TEXT).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void noTwoElementsHaveTheSameId(String name, Scorecard card) throws Exception {
        Set<String> ids = new HashSet<>();

        for (Element element : elements(card)) {
            assertThat(!element.hasAttribute("id") || ids.add(element.getAttribute("id")))
                    .as("%s", element.getAttribute("id"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(SCORECARDS)
    void everyDrawingIsNamedAndDescribed(String name, Scorecard card) throws Exception {
        Document page = page(card);
        for (Element element : elements(page)) {
            if (element.getAttribute("role").equals("img")) {
                List<String> names = List.of(element.getAttribute("aria-labelledby").split(" "));
                assertThat(names).hasSize(2);
                assertThat(names).allSatisfy(id -> assertThat(textOf(page, id)).isNotBlank());
            }
        }
    }

    @Test
    void theStyleSheetStandsInAPageAsItIs() {
        assertThat(StyleSheet.TEXT).doesNotContainPattern("[<>&\"']");
    }

    @Test
    void whatWasNotGradedHasNoScoreInItsHeading() throws IOException {
        assertThat(text(Scorecards.notGraded()))
                .contains("<h1>Gradient Flow: could not be graded</h1>")
                .contains("role=\"alert\"");
    }

    private static String textOf(Document page, String id) {
        return elements(page).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(Scorecard card) throws Exception {
        return elements(page(card));
    }

    private static List<Element> elements(Document page) {
        NodeList nodes = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document page(Scorecard card) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(card).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Scorecard card) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReporter().write(card, out);
        return out.toString();
    }
}
