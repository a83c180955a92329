package org.gradientgrader.core.report.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void textIsEscaped() {
        assertThat(Element.text("p", "<b> & \"q\" 'r'").render())
                .isEqualTo("<p>&lt;b&gt; &amp; &quot;q&quot; &#39;r&#39;</p>");
    }

    @Test
    void anAttributeCannotBeLeft() {
        assertThat(Element.text("p", "").with("id", "x\" onload=\"y").render())
                .isEqualTo("<p id=\"x&quot; onload=&quot;y\"></p>");
    }

    @Test
    void textLosesWhatTurnsItAround() {
        assertThat(Element.text("p", "a\u202eb\nc").render()).isEqualTo("<p>ab c</p>");
        assertThat(Element.lines("pre", "a\n b\n").render()).isEqualTo("<pre>a\n b</pre>");
    }

    @Test
    void lengthsAreRoundedToHundredths() {
        assertThat(Element.length(12.3456)).isEqualTo("12.35");
        assertThat(Element.length(100)).isEqualTo("100");
        assertThat(Element.length(0.5)).isEqualTo("0.5");
        assertThat(Element.length(-0.001)).isEqualTo("0");
    }

    @Test
    void childrenStandOnLinesOfTheirOwn() {
        assertThat(Element.of("g", Element.empty("path"), Element.of("g")).render())
                .isEqualTo("<g>\n<path/>\n<g></g>\n</g>");
    }
}
