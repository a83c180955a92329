package org.gradientgrader.core.report.markdown;

import java.util.regex.Pattern;
import org.gradientgrader.core.report.Sanitizer;

/**
 * Untrusted text as Markdown that shows it and does nothing else: no links, images, HTML, tables,
 * mentions or references.
 *
 * <p>The forms are those of the GitHub Flavored Markdown Spec 0.29. What GitHub finds in finished
 * pages, which a backslash does not stop ({@code @name}, {@code #1}, {@code www.}), is parted by a
 * space without width.
 */
public final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$]");
    private static final Pattern REFERENCE =
            Pattern.compile("[@#]|:(?=//)|\\bwww(?=\\.)|\\bGH(?=-)", Pattern.CASE_INSENSITIVE);
    private static final String APART = "&#8203;";
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /**
     * Returns words for the middle of a line: never put them first, where {@code -} begins a list.
     */
    public static String words(String untrusted) {
        String text =
                Sanitizer.line(untrusted)
                        .strip()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        String apart = REFERENCE.matcher(text).replaceAll("$0" + APART);
        return MARKUP.matcher(apart).replaceAll("\\\\$0");
    }

    /** Returns a paragraph: words that begin a line, and nothing but that. */
    public static String paragraph(String untrusted) {
        String words = words(untrusted);
        boolean plain = !words.isEmpty() && Character.isLetter(words.codePointAt(0));
        return plain ? words : APART + words;
    }

    /** Returns a span of code. */
    public static String code(String untrusted) {
        String text = Sanitizer.line(untrusted).strip();
        String fence = "`".repeat(longestRun(text) + 1);
        // a space keeps a backtick at an end apart from the fence; renderers take one off each end
        boolean bare = !text.isEmpty() && !text.startsWith("`") && !text.endsWith("`");
        return bare ? fence + text + fence : fence + " " + text + " " + fence;
    }

    /** Returns a block of lines as they are. */
    public static String fenced(String untrusted) {
        String text = Sanitizer.text(untrusted).stripTrailing();
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "text\n" + text + "\n" + fence;
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }
}
