package org.gradientgrader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gradientgrader.cli.markdown.Block;

/**
 * Lays a page out for a terminal: titles stand out to the left, code is indented and never broken.
 */
final class PageText {

    private static final String BODY = "  ";
    private static final String ITEM = "  * ";
    private static final String CODE = "      ";

    private final UnaryOperator<String> spelling;
    private final int columns;

    /**
     * Lays out for one terminal.
     *
     * @param spelling turns text into what the terminal can show, which may be longer
     * @param columns the width that text is broken at
     */
    PageText(UnaryOperator<String> spelling, int columns) {
        this.spelling = spelling;
        this.columns = columns;
    }

    List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean inList = false;
        for (Block block : blocks) {
            boolean isItem = block instanceof Block.Item;
            if (!lines.isEmpty() && !(inList && isItem)) {
                lines.add("");
            }
            lines.addAll(lines(block));
            inList = isItem;
        }
        return lines;
    }

    private List<String> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            String indent = heading.level() < 3 ? "" : BODY;
            return wrapped(indent, indent, heading.text());
        } else if (block instanceof Block.Prose prose) {
            return wrapped(BODY, BODY, prose.text());
        } else if (block instanceof Block.Item item) {
            return wrapped(ITEM, " ".repeat(ITEM.length()), item.text());
        } else if (block instanceof Block.Code code) {
            return code.lines().stream()
                    .map(line -> (CODE + spelling.apply(line)).stripTrailing())
                    .toList();
        }
        throw new IllegalArgumentException("no layout for " + block);
    }

    private List<String> wrapped(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Paragraph.lines(spelling.apply(text), columns - first.length())) {
            lines.add((lines.isEmpty() ? first : others) + line);
        }
        return lines;
    }
}
