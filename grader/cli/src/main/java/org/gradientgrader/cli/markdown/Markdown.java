package org.gradientgrader.cli.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a page apart: headings of three levels, paragraphs, flat lists with {@code *}, and fenced
 * code; inside lines {@code `code`}, {@code *emphasis*}, {@code **strong**} and links.
 */
public final class Markdown {

    private static final String FENCE = "```";
    private static final String BULLET = "* ";
    private static final String CONTINUATION = "  ";
    private static final Pattern HEADING = Pattern.compile("#{1,3} \\S.*");

    /** Lists, quotes, tables, rules, indented code and HTML: what else a line could begin. */
    private static final Pattern UNREAD =
            Pattern.compile("(\\s|[-+>|=~<#]|\\d+[.)]\\s|\\*\\s*\\*\\s*\\*).*");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    private Markdown(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a page.
     *
     * @param text with any line ends
     * @return its blocks in order
     * @throws UnknownMarkdown if it uses anything else
     */
    public static List<Block> parse(String text) {
        Markdown page = new Markdown(text.lines().toList());
        while (page.next < page.lines.size()) {
            page.block();
        }
        return List.copyOf(page.blocks);
    }

    private void block() {
        String line = lines.get(next);
        if (line.isEmpty()) {
            next++;
        } else if (line.startsWith(FENCE)) {
            blocks.add(code());
        } else if (HEADING.matcher(line).matches()) {
            int level = line.indexOf(' ');
            blocks.add(new Block.Heading(level, plain(next++, line.substring(level + 1))));
        } else if (line.startsWith(BULLET)) {
            blocks.add(item());
        } else {
            blocks.add(prose());
        }
    }

    private Block code() {
        int first = next++;
        List<String> program = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).equals(FENCE)) {
            program.add(lines.get(next++));
        }
        if (next++ == lines.size()) {
            throw problem(first, "end this code with ```");
        }
        return new Block.Code(program);
    }

    private Block item() {
        int first = next;
        StringBuilder text = new StringBuilder(lines.get(next++).substring(BULLET.length()));
        while (next < lines.size() && lines.get(next).startsWith(CONTINUATION)) {
            String line = lines.get(next).substring(CONTINUATION.length());
            text.append(' ').append(readable(next++, line));
        }
        if (next < lines.size() && !endsBlock(lines.get(next))) {
            throw problem(next, "indent this line by two spaces, or put an empty line above it");
        }
        return new Block.Item(plain(first, text.toString()));
    }

    private Block prose() {
        int first = next;
        StringBuilder text = new StringBuilder();
        while (next < lines.size() && !endsBlock(lines.get(next))) {
            text.append(text.isEmpty() ? "" : " ").append(readable(next, lines.get(next)));
            next++;
        }
        return new Block.Prose(plain(first, text.toString()));
    }

    private static boolean endsBlock(String line) {
        return line.isEmpty()
                || line.startsWith(FENCE)
                || line.startsWith(BULLET)
                || HEADING.matcher(line).matches();
    }

    /** A line inside a paragraph or an entry could still begin something else. */
    private String readable(int index, String line) {
        if (UNREAD.matcher(line).matches() || line.startsWith(BULLET)) {
            throw problem(index, "begin this line with a word; only # * ``` have a meaning");
        }
        return line;
    }

    private String plain(int index, String text) {
        if (text.endsWith(" ") || text.contains("  ")) {
            throw problem(index, "use single spaces; two are a line break in Markdown");
        }
        return Inline.plain(text, index + 1);
    }

    private static UnknownMarkdown problem(int index, String whatToDo) {
        return new UnknownMarkdown(index + 1, whatToDo);
    }
}
