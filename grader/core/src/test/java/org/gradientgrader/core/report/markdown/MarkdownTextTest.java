package org.gradientgrader.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u2192',
            value = {
                "the ratio is 25.0, not 0.04 → the ratio is 25.0, not 0.04",
                "<script>alert(1)</script> → &lt;script&gt;alert(1)&lt;/script&gt;",
                "</details><img src=http://x> → &lt;/details&gt;&lt;img src=http:&#8203;//x&gt;",
                "![x](http://x) → !\\[x\\](http:&#8203;//x)",
                "a | b → a \\| b",
                "@somebody and #1 → @&#8203;somebody and #&#8203;1",
                "www.example.org, GH-12 → www&#8203;.example.org, GH&#8203;-12",
                "*a* _b_ ~~c~~ `d` $e$ \\f → \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\$e\\$ \\\\f",
                "&lt;b&gt; → &amp;lt;b&amp;gt;"
            })
    void wordsAreShownAndDoNothing(String untrusted, String markdown) {
        assertThat(MarkdownText.words(untrusted)).isEqualTo(markdown);
    }

    @Test
    void wordsStayOnTheirLine() {
        assertThat(MarkdownText.words("a\n\n# Score: 100/100"))
                .isEqualTo("a  #&#8203; Score: 100/100");
    }

    @Test
    void aParagraphBeginsNoList() {
        assertThat(MarkdownText.paragraph("1. a")).isEqualTo("&#8203;1. a");
        assertThat(MarkdownText.paragraph("- a")).isEqualTo("&#8203;- a");
        assertThat(MarkdownText.paragraph("a - b")).isEqualTo("a - b");
    }

    @Test
    void theFenceIsLongerThanAnyInTheText() {
        assertThat(MarkdownText.fenced("a\n````\n<b>")).isEqualTo("`````text\na\n````\n<b>\n`````");
        assertThat(MarkdownText.code("`a")).isEqualTo("`` `a ``");
        assertThat(MarkdownText.code("a `` b")).isEqualTo("```a `` b```");
    }

    @Test
    void aFencedCommandIsNoneToARunner() {
        assertThat(MarkdownText.fenced("::error::x\n##[group]y").lines())
                .noneMatch(line -> line.startsWith("::") || line.contains("##["));
    }
}
