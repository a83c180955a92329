package org.gradientgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gradientgrader.cli.markdown.Block;
import org.gradientgrader.core.report.Theme;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void titlesStandOutAndCodeIsNotBroken() {
        PageText text = new PageText(UnaryOperator.identity(), 20);
        List<Block> page =
                List.of(
                        new Block.Heading(1, "1.1 A title"),
                        new Block.Prose("some words that take two lines"),
                        new Block.Heading(2, "A section"),
                        new Block.Item("an entry of two lines"),
                        new Block.Item("another"),
                        new Block.Heading(3, "A part"),
                        new Block.Code(List.of("int x = aLongCall(of, it);", "", "    y();")),
                        new Block.Prose("after"));
        assertThat(String.join("\n", text.lines(page)))
                .isEqualTo(
                        """
                        1.1 A title

                          some words that
                          take two lines

                        A section

                          * an entry of two
                            lines
                          * another

                          A part

                              int x = aLongCall(of, it);

                                  y();

                          after""");
    }

    @Test
    void linesFitAfterTheyWereSpelled() {
        PageText text = new PageText(Theme.PLAIN::spell, 12);
        assertThat(text.lines(List.of(new Block.Prose("a → b ± c"))))
                .containsExactly("  a -> b +/-", "  c");
    }
}
