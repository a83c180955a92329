package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.explosiondetection.Assessment;
import org.gradientgrader.core.contract.explosiondetection.Lifetime;
import org.gradientgrader.core.contract.explosiondetection.Recent;
import org.gradientgrader.core.contract.explosiondetection.Remedy;
import org.gradientgrader.core.contract.explosiondetection.RiskLevel;
import org.gradientgrader.core.contract.explosiondetection.RiskProfile;
import org.gradientgrader.core.contract.explosiondetection.Summary;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code assess}, with the level that it gives to the same statistics. */
enum RiskMistake implements Mistake {
    NON_FINITE_IS_ONE_OF_MANY(
            "a norm that is not finite counts as one explosion like any other.",
            "How does a training go on after a single step by NaN?",
            risk -> risk.byCounts(risk.summary().lifetime())),
    TOLERATED_IS_CRITICAL(
            "as many explosions as are tolerated are critical already.",
            "Two are tolerated. Are two more than two?",
            risk -> risk.by(risk.profile().elevated(), risk.profile().tolerated() - 1)),
    BOUNDARY_INCLUDED(
            "a largest norm at the threshold counts as elevated.",
            "Is 5 above 5? Which comparison says so?",
            risk -> risk.by(Math.nextDown(risk.profile().elevated()), risk.profile().tolerated())),
    RECENT_FOR_LIFETIME(
            "the level is that of the recent checks only.",
            "Is a training without risk if it exploded 50 epochs ago?",
            Risk::byRecent),
    PROFILE_FIXED(
            "the profile is the lecture's, whatever the method is given.",
            "Call your method with another profile: does anything change?",
            risk -> Explosions.level(risk.summary().lifetime(), Risk.LECTURE_PROGRAM),
            risk -> Explosions.level(risk.summary().lifetime(), Risk.LECTURE_SIGNS));

    private final String sentence;
    private final String hint;
    private final List<Function<Risk, RiskLevel>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    RiskMistake(String sentence, String hint, Function<Risk, RiskLevel>... variants) {
        this.sentence = sentence;
        this.hint = hint;
        this.variants = List.of(variants);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    /** Looks at levels only; what is advised follows from them. */
    static List<Suspicion<Risk, Assessment>> suspicions() {
        return Arrays.stream(values())
                .flatMap(mistake -> mistake.variants.stream().map(mistake::shownBy))
                .toList();
    }

    private Suspicion<Risk, Assessment> shownBy(Function<Risk, RiskLevel> variant) {
        return new Suspicion<>(
                this,
                answers ->
                        answers.stream()
                                        .allMatch(
                                                a ->
                                                        a.answer().level()
                                                                == variant.apply(a.question()))
                                && answers.stream()
                                        .map(Answered::question)
                                        .anyMatch(q -> variant.apply(q) != q.right().level()));
    }

    /** Statistics, and the profile to assess them by. */
    record Risk(Summary summary, RiskProfile profile) {

        static final RiskProfile LECTURE_PROGRAM = new RiskProfile(50, 20, 2);
        static final RiskProfile LECTURE_SIGNS = new RiskProfile(100, 10, 2);

        Assessment right() {
            Lifetime lifetime = summary.lifetime();
            RiskLevel level = Explosions.level(lifetime, profile);
            return new Assessment(
                    level, remedies(level, lifetime.firstNonFinite() != Explosions.NEVER));
        }

        private static List<Remedy> remedies(RiskLevel level, boolean broken) {
            return switch (level) {
                case LOW -> List.of();
                case MODERATE -> List.of(Remedy.MONITOR_CLOSELY, Remedy.CLIP_GRADIENTS);
                case HIGH -> List.of(Remedy.CLIP_GRADIENTS, Remedy.LOWER_LEARNING_RATE);
                case CRITICAL ->
                        broken
                                ? List.of(
                                        Remedy.FIND_FIRST_NON_FINITE,
                                        Remedy.CHECK_INITIALISATION,
                                        Remedy.CLIP_GRADIENTS)
                                : List.of(
                                        Remedy.CHECK_INITIALISATION,
                                        Remedy.CLIP_GRADIENTS,
                                        Remedy.LOWER_LEARNING_RATE);
            };
        }

        private RiskLevel byCounts(Lifetime lifetime) {
            return Explosions.levelOf(lifetime.explosions(), lifetime.max(), profile);
        }

        private RiskLevel by(double elevated, int tolerated) {
            return Explosions.level(
                    summary.lifetime(), new RiskProfile(profile.explosion(), elevated, tolerated));
        }

        private RiskLevel byRecent() {
            Recent recent = summary.recent();
            return Double.isFinite(recent.max())
                    ? Explosions.levelOf(recent.explosions(), recent.max(), profile)
                    : RiskLevel.CRITICAL;
        }
    }
}
