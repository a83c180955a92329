package org.gradientgrader.core.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.SectionResult;

/** An assignment down to its criteria. */
final class AssignmentReader {

    /** Keeps sums within an int, whatever is read. */
    private static final int MOST_POINTS = 1000;

    private static final int LAST_LINE = 9_999_999;

    private AssignmentReader() {}

    static AssignmentResult assignment(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object -> {
                    AssignmentResult assignment =
                            new AssignmentResult(
                                    object.text("name"),
                                    object.text("title"),
                                    object.text("folder"),
                                    object.list("sections", AssignmentReader::section));
                    object.agrees("score", assignment.score());
                    object.agrees("max_score", assignment.maxScore());
                    return assignment;
                });
    }

    private static SectionResult section(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object -> {
                    SectionResult section =
                            new SectionResult(
                                    object.text("title"),
                                    object.list("checks", AssignmentReader::check),
                                    object.list("portraits", FigureReader::portrait),
                                    object.list("figures", FigureReader::figure));
                    object.agrees("score", section.score());
                    object.agrees("max_score", section.maxScore());
                    return section;
                });
    }

    private static CheckResult check(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object -> {
                    CheckResult check =
                            new CheckResult(
                                    object.text("id"),
                                    object.text("place"),
                                    object.text("title"),
                                    object.list("criteria", AssignmentReader::criterion));
                    object.agrees("outcome", AssignmentJson.name(check.outcome()));
                    object.agrees("score", check.score());
                    object.agrees("max_score", check.maxScore());
                    return check;
                });
    }

    private static CriterionResult criterion(JsonNode node, String place)
            throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object -> {
                    CriterionResult criterion =
                            new CriterionResult(
                                    object.text("title"),
                                    object.count("max_score", MOST_POINTS),
                                    object.value("outcome", AssignmentReader::outcome),
                                    object.optional("feedback", AssignmentReader::feedback));
                    object.agrees("score", criterion.score());
                    return criterion;
                });
    }

    private static Feedback feedback(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Feedback(
                                object.text("rationale"),
                                object.texts("details"),
                                object.optional("location", AssignmentReader::location),
                                object.optional("misconception", AssignmentReader::misconception),
                                object.text("hint"),
                                object.text("replay")));
    }

    private static Location location(JsonNode node, String place) throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object -> new Location(object.text("file"), object.count("line", LAST_LINE)));
    }

    private static Misconception misconception(JsonNode node, String place)
            throws MalformedScorecard {
        return StrictObject.read(
                node,
                place,
                object ->
                        new Misconception(
                                object.text("id"),
                                object.text("sentence"),
                                object.text("seen_in")));
    }

    private static Outcome outcome(JsonNode node, String place) throws MalformedScorecard {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> AssignmentJson.name(outcome).equals(node.textValue()))
                .findFirst()
                .orElseThrow(() -> StrictObject.malformed(place, "is no outcome"));
    }
}
