package org.gradientgrader.cli.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the markup off a text. */
final class Inline {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)");
    private static final Pattern STARS = Pattern.compile("\\*\\*?");

    /**
     * Emphasis with underscores, escapes, HTML, entities, strikethrough, halves of links and code.
     */
    private static final String UNREAD = "_\\<&~[]`";

    private final String text;
    private final int line;
    private final StringBuilder plain = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int next;

    private Inline(String text, int line) {
        this.text = text;
        this.line = line;
    }

    /**
     * Returns what a reader sees; the address of a link into the web follows its text.
     *
     * @param line where the text begins, for messages
     * @throws UnknownMarkdown if there is other markup, or half of one
     */
    static String plain(String text, int line) {
        Inline inline = new Inline(text, line);
        while (inline.next < text.length()) {
            inline.step();
        }
        if (!inline.open.isEmpty()) {
            throw new UnknownMarkdown(line, "end the emphasis with " + inline.open.peek());
        }
        return inline.plain.toString();
    }

    private void step() {
        boolean isMarkup = takes(CODE, this::code) || takes(LINK, this::link);
        if (!isMarkup && !takes(STARS, this::toggle)) {
            character();
        }
    }

    private boolean takes(Pattern markup, Consumer<Matcher> action) {
        Matcher found = markup.matcher(text).region(next, text.length());
        if (!found.lookingAt()) {
            return false;
        }
        action.accept(found);
        next = found.end();
        return true;
    }

    private void code(Matcher code) {
        plain.append(code.group(1));
    }

    private void link(Matcher link) {
        plain.append(plain(link.group(1), line)).append(address(link.group(2)));
    }

    private void character() {
        char character = text.charAt(next);
        if (UNREAD.indexOf(character) >= 0 || text.startsWith("![", next)) {
            throw new UnknownMarkdown(
                    line, "put " + character + " into `code`, or write it another way");
        }
        plain.append(character);
        next++;
    }

    /** An address inside the repository is of no use in a terminal. */
    private static String address(String target) {
        return target.startsWith("https://") ? " (" + target + ")" : "";
    }

    /** Stars touch the words that they emphasise, from outside. */
    private void toggle(Matcher found) {
        String stars = found.group();
        boolean closes = stars.equals(open.peek());
        int inside = closes ? found.start() - 1 : found.end();
        if (inside < 0 || inside >= text.length() || text.charAt(inside) == ' ') {
            throw new UnknownMarkdown(line, "put " + stars + " next to a word, or into `code`");
        }
        if (closes) {
            open.pop();
        } else {
            open.push(stars);
        }
    }
}
