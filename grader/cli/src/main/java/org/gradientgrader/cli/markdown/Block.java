package org.gradientgrader.cli.markdown;

import java.util.List;

/** A part of a page; its text is free of markup, and its line breaks are spaces. */
public sealed interface Block {

    /**
     * The title of what follows.
     *
     * @param level 1 for the page, 2 for a section, 3 for a part of it
     * @param text in one line
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text to be broken anywhere
     */
    record Prose(String text) implements Block {}

    /**
     * One entry of a list.
     *
     * @param text to be broken anywhere
     */
    record Item(String text) implements Block {}

    /**
     * A program.
     *
     * @param lines as they are, never to be broken
     */
    record Code(List<String> lines) implements Block {

        /** Copies {@code lines}. */
        public Code {
            lines = List.copyOf(lines);
        }
    }
}
