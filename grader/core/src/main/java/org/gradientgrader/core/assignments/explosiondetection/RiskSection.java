package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.RiskMistake.Risk;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.Assessment;
import org.gradientgrader.core.contract.explosiondetection.Lifetime;
import org.gradientgrader.core.contract.explosiondetection.RiskAssessment;
import org.gradientgrader.core.contract.explosiondetection.RiskLevel;
import org.gradientgrader.core.contract.explosiondetection.RiskProfile;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/** Section 3: the statistics as a level of risk. */
final class RiskSection {

    static final Section SECTION =
            section(
                    "Section 3: The Risk",
                    check("risk_level", "Level of risk")
                            .criterion(
                                    5,
                                    "levels equal the recomputed ones, at the thresholds too",
                                    RiskSection::levels)
                            .criterion(
                                    3,
                                    "no level drops while a norm grows, to infinity and to NaN",
                                    RiskSection::monotone)
                            .hint(
                                    "Draw a line for the largest norm and one for the number of explosions, and mark where"
                                            + " each level begins. Which question has to be asked first?"),
                    check("risk_remedies", "What to do about it")
                            .criterion(
                                    4,
                                    "remedies are those of the Javadoc, in order",
                                    RiskSection::remedies)
                            .hint(
                                    "There are two ways to be critical. Which remedy sets them apart?"));

    private RiskSection() {}

    private static final String ASSESS = "RiskAssessment.assess";

    private static void levels(Submission submission, Inputs inputs) {
        ask(submission, risks(inputs), RiskSection::expectLevel);
    }

    private static void remedies(Submission submission, Inputs inputs) {
        ask(
                submission,
                risks(inputs),
                (risk, actual) -> Parts.expect(ASSESS, actual, risk.right(), lines(risk)));
    }

    private static void ask(
            Submission submission, Stream<Risk> risks, BiConsumer<Risk, Assessment> judge) {
        new Inquiry<>(Risk::right, Parts::same, judge, RiskMistake::suspicions)
                .ask(risks.iterator(), risk -> assess(submission, risk));
    }

    private static Assessment assess(Submission submission, Risk risk) {
        return submission.get(RiskAssessment.class).assess(risk.summary(), risk.profile());
    }

    private static void expectLevel(Risk risk, Assessment actual) {
        RiskLevel right = risk.right().level();
        if (actual.level() != right) {
            List<String> lines = new ArrayList<>(List.of(lines(risk)));
            lines.add("got       " + actual.level());
            lines.add("expected  " + right);
            throw new Rejection(
                    ASSESS + " returned another level than the recomputed one.",
                    lines.toArray(String[]::new));
        }
    }

    private static String[] lines(Risk risk) {
        Lifetime lifetime = risk.summary().lifetime();
        return new String[] {
            "for       "
                    + Numbers.count(lifetime.explosions(), "explosion")
                    + ", largest norm "
                    + Numbers.text(lifetime.max())
                    + ", first non-finite "
                    + lifetime.firstNonFinite(),
            "with      explosion "
                    + Numbers.text(risk.profile().explosion())
                    + ", elevated "
                    + Numbers.text(risk.profile().elevated())
                    + ", tolerated "
                    + risk.profile().tolerated()
        };
    }

    private static RiskProfile profile(Inputs inputs) {
        double elevated = Math.pow(2, inputs.integer(7, 10));
        return new RiskProfile(4 * elevated, elevated, inputs.integer(3, 5));
    }

    private static Stream<Risk> risks(Inputs inputs) {
        RiskProfile p = profile(inputs);
        double high = 2 * p.explosion();
        return Stream.of(
                quiet(p, p.elevated() / 2),
                quiet(p, p.elevated()),
                quiet(p, 2 * p.elevated()),
                quiet(p, p.explosion()),
                quiet(p, high),
                quiet(p, repeated(p.tolerated(), high)),
                quiet(p, repeated(p.tolerated() + 1, high)),
                recent(p, high),
                quiet(p, Double.NaN),
                quiet(p, high, Double.POSITIVE_INFINITY),
                quiet(p, repeated(p.tolerated() + 2, Double.NaN)));
    }

    private static double[] repeated(int count, double norm) {
        double[] norms = new double[count];
        Arrays.fill(norms, norm);
        return norms;
    }

    /** What happened is long past, and out of the window. */
    private static Risk quiet(RiskProfile profile, double... norms) {
        List<Double> history = new ArrayList<>(Arrays.stream(norms).boxed().toList());
        history.addAll(Collections.nCopies(4, profile.elevated() / 4));
        return risk(profile, history);
    }

    private static Risk recent(RiskProfile profile, double norm) {
        return risk(profile, List.of(1.0, 2.0, 1.0, norm));
    }

    private static Risk risk(RiskProfile profile, List<Double> history) {
        return new Risk(Explosions.summary(history, profile.explosion(), 3), profile);
    }

    private static void monotone(Submission submission, Inputs inputs) {
        RiskProfile p = profile(inputs);
        double[] growing = {
            1,
            p.elevated(),
            2 * p.elevated(),
            p.explosion(),
            2 * p.explosion(),
            1e100,
            1e300,
            Double.POSITIVE_INFINITY,
            Double.NaN
        };
        RiskLevel before = RiskLevel.LOW;
        for (double norm : growing) {
            Risk risk = quiet(p, norm);
            RiskLevel now = assess(submission, risk).level();
            if (now.compareTo(before) < 0) {
                throw complaint(risk, now, "a level dropped when a norm got worse");
            }
            if (norm == 1 && now != RiskLevel.LOW) {
                throw complaint(risk, now, "a training of small norms is not LOW");
            }
            before = now;
        }
        if (before != RiskLevel.CRITICAL) {
            Risk worst = quiet(p, Double.NaN);
            Rejection rejection = complaint(worst, before, "a norm of NaN is not CRITICAL");
            throw before == RiskLevel.HIGH
                    ? rejection.naming(RiskMistake.NON_FINITE_IS_ONE_OF_MANY)
                    : rejection;
        }
    }

    private static Rejection complaint(Risk risk, RiskLevel now, String complaint) {
        List<String> lines = new ArrayList<>(List.of(lines(risk)));
        lines.add("got       " + now);
        return new Rejection(ASSESS + ": " + complaint + ".", lines.toArray(String[]::new));
    }
}
