package org.gradientgrader.cli.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void pageIsTakenApart() {
        String page =
                """
                # 1.1 A title
                A paragraph
                of two lines.

                ## A section
                * one
                  entry
                * another

                ### A part
                ```java
                int x = 1 * 2;

                    # as it is
                ```
                """;
        assertThat(Markdown.parse(page))
                .containsExactly(
                        new Block.Heading(1, "1.1 A title"),
                        new Block.Prose("A paragraph of two lines."),
                        new Block.Heading(2, "A section"),
                        new Block.Item("one entry"),
                        new Block.Item("another"),
                        new Block.Heading(3, "A part"),
                        new Block.Code(List.of("int x = 1 * 2;", "", "    # as it is")));
    }

    @Test
    void lineEndsOfWindowsAreRead() {
        assertThat(Markdown.parse("# A\r\n\r\nb\r\nc\r\n"))
                .containsExactly(new Block.Heading(1, "A"), new Block.Prose("b c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *one* and **two**        | one and two
                    **so `far`:** x          | so far: x
                    **a *b* c**              | a b c
                    `a * b_c < [d]`          | a * b_c < [d]
                    see [1.2](other.md).     | see 1.2.
                    see [`a_b`](../a.md#c)   | see a_b
                    [A *b*](https://x.org/y) | A b (https://x.org/y)
                    n - 1 > 0 | n - 1 > 0
                    Halt!                    | Halt!
                    """)
    void markupIsTakenOff(String text, String plain) {
        assertThat(Markdown.parse(text)).containsExactly(new Block.Prose(plain));
    }

    @Test
    void markupMayGoOnInTheNextLine() {
        assertThat(Markdown.parse("* **a\n  b** [c\n  d](https://x.org)"))
                .containsExactly(new Block.Item("a b c d (https://x.org)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#### deep",
                "#no space",
                "- item",
                "+ item",
                "1. item",
                "2) item",
                "* item\n  * nested",
                "* item\n  - nested",
                "* item\nlazy",
                "> quote",
                "| a | b |",
                "    code",
                "~~~\ncode\n~~~",
                "```java\nnever ended",
                "title\n=====",
                "title\n-----",
                "***",
                "* * *",
                "<br>",
                "a <b>c</b>",
                "_emphasis_",
                "a\\*b",
                "a &amp; b",
                "~~struck~~",
                "![picture](a.png)",
                "[a][b]",
                "[a]: https://x.org",
                "half `a code",
                "half *an emphasis",
                "half **an emphasis*",
                "2 * 3",
                "hard break  \nof a line",
                "two  spaces",
                "words\n  indented"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Markdown.parse("# A page\n\n" + text))
                .isInstanceOf(UnknownMarkdown.class)
                .hasMessageMatching("line [34]: .+");
    }
}
