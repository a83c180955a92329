package org.gradientgrader.cli.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with places such as {@code @version@} to fill in. */
final class Template {

    /** An action's version has an at sign too, but only one. */
    private static final Pattern PLACE = Pattern.compile("@([a-z][\\w.-]*)@");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** Returns the template of this name, from beside this class. */
    static Template named(String name) {
        try (InputStream template = Template.class.getResourceAsStream(name)) {
            if (template == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new Template(new String(template.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text with every place replaced by what {@code values} has for its name. */
    String filledWith(UnaryOperator<String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }
}
