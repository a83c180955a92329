package org.gradientgrader.core.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Misconception;

/** All that there is to say about a check. */
final class FeedbackText {

    /** Where the titles of checks begin. */
    static final int INDENT = 9;

    /** A student's own message may be long; this many lines of it tell enough. */
    private static final int MOST_LINES = 5;

    /** A detail such as {@code got 12 values}: label, at least two spaces, body. */
    private static final Pattern LABELLED = Pattern.compile("(\\S+ {2,})(\\S.*)");

    private final Page page;
    private final int mostLines;

    FeedbackText(Page page, boolean all) {
        this.page = page;
        this.mostLines = all ? Integer.MAX_VALUE : MOST_LINES;
    }

    /** Lists the criteria with their points. */
    void criteria(CheckResult check) {
        check.criteria().forEach(this::criterion);
    }

    /**
     * Explains every criterion that did not pass, then says what to try and how to run it again.
     */
    void full(CheckResult check) {
        boolean single = check.criteria().size() == 1;
        Set<Feedback> explained = new HashSet<>();
        for (CriterionResult criterion : check.criteria()) {
            if (!single) {
                criterion(criterion);
            }
            criterion
                    .feedback()
                    .filter(explained::add)
                    .ifPresent(feedback -> explain(feedback, single ? INDENT : INDENT + 2));
        }
        Set<Misconception> named = new LinkedHashSet<>();
        feedback(check).map(Feedback::misconception).forEach(m -> m.ifPresent(named::add));
        for (Misconception mistake : named) {
            if (mistake.isRepeated()) {
                labelled("", new Span(Tone.ALARM, mistake.text()), Page.WIDTH);
            } else {
                labelled("Probably: ", new Span(Tone.ALARM, mistake.sentence()), Page.WIDTH);
            }
        }
        for (String hint : distinct(check, Feedback::hint)) {
            labelled("Try:      ", Span.plain(hint), Page.WIDTH);
        }
        for (String replay : distinct(check, Feedback::replay)) {
            // wide, so that a command can be copied in one piece
            labelled("Again:    ", Span.dim(replay), Page.LIMIT - 1);
        }
    }

    private void criterion(CriterionResult criterion) {
        Tone tone = OutcomeWords.tone(criterion.outcome());
        String earned = criterion.score() + " of " + criterion.points() + ": ";
        page.paragraph(
                INDENT,
                new Span(tone, page.glyphs().mark(criterion.outcome()) + " " + earned),
                Span.plain(criterion.title()));
    }

    private void explain(Feedback feedback, int indent) {
        page.paragraph(
                indent, Span.plain(""), Span.strong(feedback.rationale()), mostLines, Page.WIDTH);
        feedback.details().forEach(detail -> detail(indent + 2, Sanitizer.line(detail)));
    }

    private void detail(int indent, String detail) {
        Matcher matcher = LABELLED.matcher(detail);
        boolean labelled = matcher.matches() && matcher.group(1).length() <= 12;
        Span label = Span.dim(labelled ? matcher.group(1) : "");
        Span body = Span.plain(labelled ? matcher.group(2) : detail);
        page.paragraph(indent, label, body, mostLines, Page.WIDTH);
    }

    private void labelled(String label, Span body, int width) {
        page.paragraph(INDENT, new Span(Tone.NEXT, label), body, mostLines, width);
    }

    private static List<String> distinct(CheckResult check, Function<Feedback, String> part) {
        return feedback(check).map(part).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Stream<Feedback> feedback(CheckResult check) {
        return check.criteria().stream().map(CriterionResult::feedback).flatMap(Optional::stream);
    }
}
