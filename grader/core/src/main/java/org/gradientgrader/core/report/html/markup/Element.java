package org.gradientgrader.core.report.html.markup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gradientgrader.core.report.Sanitizer;

/**
 * An element of HTML or SVG that can neither be malformed nor hold anything unescaped: it is either
 * empty, or holds other elements, or holds text.
 *
 * <p>What it renders is well-formed XML as well, so any XML parser reads a page.
 */
public final class Element {

    private final String name;
    private final String attributes;
    private final String content;
    private final boolean isVoid;

    private Element(String name, String attributes, String content, boolean isVoid) {
        this.name = name;
        this.attributes = attributes;
        this.content = content;
        this.isVoid = isVoid;
    }

    /** Returns an element without an end tag, such as {@code meta} or {@code circle}. */
    public static Element empty(String name) {
        return new Element(name, "", "", true);
    }

    /** Returns an element that holds these, each on a line of its own. */
    public static Element of(String name, Element... children) {
        return of(name, List.of(children));
    }

    /** Returns an element that holds these, each on a line of its own. */
    public static Element of(String name, List<Element> children) {
        String lines = children.stream().map(Element::render).collect(Collectors.joining("\n"));
        return new Element(name, "", children.isEmpty() ? "" : "\n" + lines + "\n", false);
    }

    /** Returns an element that shows {@code untrusted} on one line. */
    public static Element text(String name, String untrusted) {
        return new Element(name, "", escaped(Sanitizer.line(untrusted).strip()), false);
    }

    /** Returns an element that shows {@code untrusted} line by line. */
    public static Element lines(String name, String untrusted) {
        return new Element(name, "", escaped(Sanitizer.text(untrusted).stripTrailing()), false);
    }

    /** Returns the same element with one more attribute. */
    public Element with(String attribute, String untrusted) {
        String more = " " + attribute + "=\"" + escaped(Sanitizer.line(untrusted)) + "\"";
        return new Element(name, attributes + more, content, isVoid);
    }

    /** Returns the same element with one more attribute, a length in hundredths of a unit. */
    public Element with(String attribute, double length) {
        return with(attribute, length(length));
    }

    /**
     * Returns a length, rounded to what a screen can show, so that equal figures are equal text.
     */
    public static String length(double length) {
        String text = String.format(Locale.ROOT, "%.2f", length);
        String shortened = text.replaceAll("\\.?0+$", "");
        return shortened.equals("-0") ? "0" : shortened;
    }

    /** Returns it as text, without a line break at the end. */
    public String render() {
        return isVoid
                ? "<" + name + attributes + "/>"
                : "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
