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
import org.gradientgrader.core.model.Scorecard;

/**
 * A scorecard as JSON, as {@code scorecard-v1.schema.json} describes it; {@link ScorecardReader}
 * reads it back.
 *
 * <p>The same scorecard gives the same bytes, on every JDK; all that varies when a submission is
 * graded again is in the object {@code volatile}. Only printable ASCII is written, so nothing in it
 * acts on a terminal or a CI runner, whatever the encoding.
 */
public final class JsonReporter implements Reporter {

    // the JDK's own shortest form of doubles differs before and after 19
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .characterEscapes(new HarmlessEscapes())
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build();

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            new ScorecardJson(json).write(scorecard);
        }
        out.append(text.append('\n').toString());
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
