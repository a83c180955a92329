package org.gradientgrader.core.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Location;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.Presentation;
import org.gradientgrader.core.report.Scorecards;
import org.gradientgrader.core.report.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a submission is called and says, it gives no orders to a CI runner. */
class RandomTextsTest {

    private static final long SEED = 20260828;
    private static final int SCORECARDS = 150;

    /** What commands are made of, and what is dropped or replaced between their letters. */
    private static final List<String> PIECES =
            List.of(
                    ":",
                    "::",
                    ":::",
                    "#",
                    "##",
                    "[",
                    "##[",
                    "::error::",
                    "::stop-commands::x",
                    "##[group]",
                    "##vso[",
                    "\n",
                    "\r",
                    "\r\n",
                    "\t",
                    " ",
                    "  ",
                    "\u00a0",
                    "\u2003",
                    "\u0000",
                    "\u001b[2J",
                    "\u009b",
                    "\u200b",
                    "\u2028",
                    "\ufeff",
                    "\ud800",
                    "%0A",
                    "%3A",
                    "%25",
                    "&#58;",
                    "`",
                    "```",
                    "|",
                    "\\",
                    "<",
                    "a",
                    "Z".repeat(70),
                    "\u68af");

    private static final Pattern ORDER = Pattern.compile("(?U)^[\\s\\p{Cntrl}]*::");
    private static final Pattern ANNOTATION =
            Pattern.compile("::error file=[^,:]*,line=7,title=[^,:]*::[^\\r\\n]*");

    @ParameterizedTest
    @EnumSource
    void noLineIsAnOrder(ReportFormat format) throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < SCORECARDS; i++) {
            for (Part part : format.parts(presentation(random))) {
                StringBuilder out = new StringBuilder();
                part.reporter().write(scorecard(random), out);

                assertThat(out.toString().split("[\n\r]"))
                        .as("%s, scorecard %d of seed %d", format, i, SEED)
                        .noneMatch(line -> line.contains("##[") || line.contains("##vso["))
                        .allMatch(line -> !ORDER.matcher(line).find() || isOurs(format, line));
            }
        }
    }

    private static boolean isOurs(ReportFormat format, String line) {
        return format == ReportFormat.GITHUB && ANNOTATION.matcher(line).matches();
    }

    private static Presentation presentation(Random random) {
        Map<String, String> environment =
                Map.of(
                        "CLASSROOM", "c" + text(random),
                        "ASSIGNMENT", "a" + text(random),
                        "OWNER", "o" + text(random),
                        "SUBMISSION_TAG", "submit/" + text(random),
                        "COMMIT_DATE", "2026-06-01T14:32:01Z",
                        "COMMIT_URL", "u" + text(random),
                        "RELEASE_URL", "u" + text(random));
        return new Presentation(
                new Theme(false, Glyphs.UNICODE), random.nextBoolean(), environment);
    }

    private static Scorecard scorecard(Random random) {
        Feedback feedback =
                new Feedback(
                        text(random),
                        List.of(text(random), text(random)),
                        Optional.of(new Location(text(random), 7)),
                        Optional.of(Misconception.of(text(random), text(random))),
                        text(random),
                        text(random));
        CriterionResult criterion =
                new CriterionResult(text(random), 3, Outcome.ERROR, Optional.of(feedback));
        CheckResult check = new CheckResult(text(random), "1.1", text(random), List.of(criterion));
        SectionResult section = new SectionResult(text(random), List.of(check), List.of());
        AssignmentResult assignment =
                new AssignmentResult(text(random), text(random), text(random), List.of(section));
        return Scorecards.card(text(random), assignment, List.of(text(random)), text(random));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
