package org.gradientgrader.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.Timing;

/**
 * Reads what {@link JsonReporter} writes, and nothing else: unknown, missing and repeated keys,
 * sums that do not add up and anything after the scorecard are errors.
 */
public final class ScorecardReader {

    /** A scorecard of 14 checks with all that a submission may print is far below. */
    private static final int MOST_CHARACTERS = 16 << 20;

    private static final int MOST_CHARACTERS_IN_A_STRING = 4 << 20;
    private static final int DEEPEST = 16;
    private static final double LONGEST_SECONDS = 1e9;

    private static final ObjectReader JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxDocumentLength(MOST_CHARACTERS)
                                                    .maxStringLength(MOST_CHARACTERS_IN_A_STRING)
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .reader();

    /**
     * Reads a scorecard to the end of {@code in}.
     *
     * @throws MalformedScorecard if it is none
     * @throws IOException if {@code in} cannot be read
     */
    public Scorecard read(Reader in) throws IOException {
        try {
            return StrictObject.read(JSON.readTree(in), "", ScorecardReader::scorecard);
        } catch (JsonProcessingException e) {
            throw new MalformedScorecard("not a JSON text that a scorecard can be: " + why(e));
        }
    }

    private static String why(JsonProcessingException e) {
        return e.getLocation() == null
                ? e.getOriginalMessage()
                : "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage();
    }

    private static Scorecard scorecard(StrictObject object) throws MalformedScorecard {
        requireVersion(object.count("schema_version", Integer.MAX_VALUE));
        Scorecard scorecard =
                new Scorecard(
                        object.text("submission"),
                        object.list("assignments", AssignmentReader::assignment),
                        object.texts("notes"),
                        object.text("printed"),
                        object.value("provenance", ScorecardReader::provenance),
                        object.value("volatile", ScorecardReader::timing));
        object.agrees("score", scorecard.score());
        object.agrees("max_score", scorecard.maxScore());
        object.agrees("all_passed", scorecard.allPassed());
        object.agrees("is_grade", !scorecard.incomplete());
        return scorecard;
    }

    /** First of all: of another version, every other complaint would be beside the point. */
    private static void requireVersion(int version) throws MalformedScorecard {
        if (version != Scorecard.SCHEMA_VERSION) {
            throw StrictObject.malformed(
                    "schema_version",
                    "is "
                            + version
                            + ", and this grader reads "
                            + Scorecard.SCHEMA_VERSION
                            + "; use the grader that wrote it");
        }
    }

    private static Provenance provenance(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Provenance(
                                object.text("grader_version"),
                                object.text("rubric_hash"),
                                object.text("submission_hash"),
                                object.text("seed"),
                                object.text("isolation"),
                                object.text("java_version"),
                                object.text("dl4j_version")));
    }

    private static Timing timing(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Timing(
                                instant(object.text("graded_at"), place + ".graded_at"),
                                object.value("duration_seconds", ScorecardReader::duration)));
    }

    private static Instant instant(String text, String place) throws MalformedScorecard {
        try {
            Instant instant = Instant.parse(text);
            if (instant.getNano() == 0 && instant.toString().equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // said below, in the words of this format
        }
        throw StrictObject.malformed(place, "is not a UTC time such as 2026-03-14T15:09:26Z");
    }

    private static Duration duration(JsonNode node, String place) throws MalformedScorecard {
        double seconds = node.doubleValue();
        if (!node.isNumber() || !(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
            throw StrictObject.malformed(place, "is not a number of seconds");
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
