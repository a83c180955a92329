package org.gradientgrader.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Criterion;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.SubmissionPort;

/** Runs the checks of one submission, in whatever order it is asked to. */
public final class Examiner {

    private final MeteredPort port;
    private final CalledSubmission submission;
    private final Seed seed;
    private final Replay replay;
    private final Map<String, Repeats> repeats = new HashMap<>();
    private boolean hasLostAnswers;

    /**
     * Examines a submission.
     *
     * @param port leads to its code
     * @param seed of the inputs
     * @param replay what to say about running a check again
     * @param nanoTime measures what budgets bound
     */
    public Examiner(
            SubmissionPort port, Seed seed, Budgets budgets, Replay replay, LongSupplier nanoTime) {
        this.port = new MeteredPort(port, budgets, nanoTime);
        this.submission = new CalledSubmission(this.port);
        this.seed = seed;
        this.replay = replay;
    }

    /**
     * Runs one check; never throws. A mistake that an earlier check of the same assignment has
     * shown is named with that check's place.
     */
    public CheckResult examine(Assignment assignment, Check check) {
        return repeats.computeIfAbsent(assignment.name(), name -> new Repeats())
                .marked(result(assignment, check));
    }

    private CheckResult result(Assignment assignment, Check check) {
        port.startCheck();
        submission.setRandomSeed(positive(seed.forCheck(check.id() + "/random")));
        List<CriterionResult> results = new ArrayList<>();
        Optional<Verdict> lost = Optional.empty();
        for (Criterion criterion : check.criteria()) {
            Optional<Verdict> verdict = lost.isPresent() ? lost : examine(check, criterion);
            lost = verdict.filter(v -> endsCheck(v.outcome()));
            hasLostAnswers |= lost.isPresent();
            results.add(result(check, criterion, verdict));
        }
        return new CheckResult(check.id(), assignment.place(check), check.title(), results);
    }

    /** Returns what the networks of this section do; never throws. */
    public List<Portrait> portraits(Section section) {
        port.startCheck();
        return section.sitters().stream()
                .map(sitter -> Portraitist.portray(sitter, submission, seed))
                .toList();
    }

    /**
     * Returns what else the student's code does in this section; never throws. Code that hung or
     * died in a check is asked no more: the time that it would cost is that of later checks.
     */
    public List<Figure> figures(Section section) {
        port.startCheck();
        return section.exhibits().stream().map(this::figure).toList();
    }

    private Figure figure(Exhibit exhibit) {
        if (hasLostAnswers) {
            return exhibit.absent("not drawn, because a check timed out or crashed");
        }
        try {
            return exhibit.of(submission, new Inputs(seed.forCheck("figure/" + exhibit.title())));
        } catch (NoAnswer e) {
            return exhibit.absent("no answer to show yet");
        } catch (RuntimeException e) { // a picture that cannot be drawn must not cost a grade
            return exhibit.absent("an answer that cannot be shown");
        }
    }

    private Optional<Verdict> examine(Check check, Criterion criterion) {
        Inputs inputs =
                new Inputs(seed.forCheck(check.id() + "/" + check.criteria().indexOf(criterion)));
        try {
            criterion.examination().examine(submission, inputs);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Verdict.of(e));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Optional.of(Verdict.graderError(e));
        }
    }

    private CriterionResult result(Check check, Criterion criterion, Optional<Verdict> verdict) {
        return new CriterionResult(
                criterion.title(),
                criterion.points(),
                verdict.map(Verdict::outcome).orElse(Outcome.PASSED),
                verdict.map(v -> shown(v).with(check.hint(), replay.command(check.id()))));
    }

    /** What was got and expected on hidden inputs would give them away. */
    private Feedback shown(Verdict verdict) {
        return seed.isHidden() && verdict.outcome() == Outcome.FAILED
                ? verdict.feedback().withoutDetails()
                : verdict.feedback();
    }

    /**
     * A dead or stopped process costs the check that was running, so its further criteria are not
     * asked.
     */
    private static boolean endsCheck(Outcome outcome) {
        return switch (outcome) {
            case TIMED_OUT, CRASHED -> true;
            case PASSED, FAILED, NOT_ATTEMPTED, NOT_COMPILED, ERROR, NOT_GRADED -> false;
        };
    }

    private static long positive(long seed) {
        return seed >>> 2 | 1;
    }
}
