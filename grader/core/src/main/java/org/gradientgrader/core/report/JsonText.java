package org.gradientgrader.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;

/**
 * JSON as all our reports write it: the same bytes on every JDK, and only printable ASCII without a
 * number sign, so that nothing in it acts on a terminal or a CI runner, whatever the encoding.
 */
public final class JsonText {

    // the JDK's own shortest form of doubles differs before and after 19
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .characterEscapes(new HarmlessEscapes())
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build();

    private JsonText() {}

    /** Writes one value. */
    @FunctionalInterface
    public interface Body {
        /** Writes the value to {@code json}. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns the value with a key on each line and a line break at the end. */
    public static String of(Body body) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            body.write(json);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
