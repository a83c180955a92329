package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.explosiondetection.Lifetime;
import org.gradientgrader.core.contract.explosiondetection.Recent;
import org.gradientgrader.core.contract.explosiondetection.Summary;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code summarise}, with what it makes of the same history. */
enum StatisticsMistake implements Mistake {
    MAX_OF_WINDOW(
            "the largest norm of all is that of the window, as in the lecture.",
            "The first of a hundred norms was the largest: is it in your lifetime's statistics?",
            h -> h.max(h.right().recent().max())),
    RATE_OF_WINDOW(
            "the rate is that of the window.",
            "Which period does a lifetime's rate speak of?",
            h -> h.rate((double) h.right().recent().explosions() / h.right().recent().checks())),
    RATE_IS_A_WHOLE_NUMBER(
            "the rate is a division of whole numbers: 0 or 1.",
            "What is 1 / 2 in Java?",
            h -> h.rate(h.lifetime().explosions() / h.lifetime().checks())),
    RATE_IN_PERCENT(
            "the rate is in percent.",
            "Between which numbers does the Javadoc say that a rate lies?",
            h -> h.rate(100 * h.lifetime().rate())),
    WINDOW_IGNORED(
            "the recent statistics are those of the lifetime.",
            "With a window of 1, how many checks are recent?",
            h -> Explosions.summary(h.norms(), h.threshold(), h.norms().size())),
    OLDEST_FOR_LATEST(
            "the window holds the oldest checks, not the latest.",
            "Which end of the list is now?",
            h -> new Summary(h.lifetime(), h.recent(0, h.size()))),
    WINDOW_ONE_SHORT(
            "the window holds one check too few.",
            "With a window of 1, is the latest check in it?",
            h -> new Summary(h.lifetime(), h.recent(h.from() + 1, h.norms().size()))),
    MEAN_BY_WINDOW(
            "the sum is divided by the window, also where there are fewer checks.",
            "Two checks and a window of 50: what is the mean of two equal norms?",
            History::dividedByWindow),
    NAN_UNNOTICED(
            "a NaN is not counted as an explosion.",
            "Compare NaN with 100 by > and by <=. What does each say?",
            History::comparing),
    BOUNDARY_INCLUDED(
            "a norm at the threshold counts as an explosion.",
            "Is 5 above 5? Which comparison says so?",
            h -> Explosions.summary(h.norms(), Math.nextDown(h.threshold()), h.window())),
    NON_FINITE_REPLACED(
            "a norm that is not finite is replaced by a number, or left out.",
            "How many checks were there, and which of them was the worst?",
            h -> h.replacing(1e6),
            h -> h.replacing(0),
            h -> h.replacing(Double.MAX_VALUE),
            History::leavingOut),
    COUNTED_FROM_ONE(
            "checks are counted from 1.",
            "Which index has the first element of a list?",
            History::fromOne);

    private final String sentence;
    private final String hint;
    private final List<Function<History, Summary>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    StatisticsMistake(String sentence, String hint, Function<History, Summary>... variants) {
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

    static List<Suspicion<History, Summary>> suspicions() {
        return Arrays.stream(values()).flatMap(StatisticsMistake::shown).toList();
    }

    private Stream<Suspicion<History, Summary>> shown() {
        return variants.stream().map(v -> Inquiry.recomputed(this, v, History::right, Parts::same));
    }

    /** Norms, and how to summarise them. */
    record History(List<Double> norms, double threshold, int window) {

        Summary right() {
            return Explosions.summary(norms, threshold, window);
        }

        private Lifetime lifetime() {
            return right().lifetime();
        }

        private int size() {
            return Math.min(window, norms.size());
        }

        private int from() {
            return norms.size() - size();
        }

        private Recent recent(int from, int to) {
            if (from == to) {
                throw new IllegalArgumentException("no recent checks");
            }
            return Explosions.recent(norms.subList(from, to), threshold);
        }

        private Summary with(int explosions, double rate, double max, int first) {
            return new Summary(
                    new Lifetime(
                            norms.size(),
                            explosions,
                            rate,
                            max,
                            first,
                            lifetime().firstNonFinite()),
                    right().recent());
        }

        private Summary rate(double rate) {
            return with(
                    lifetime().explosions(), rate, lifetime().max(), lifetime().firstExplosion());
        }

        private Summary max(double max) {
            return with(
                    lifetime().explosions(), lifetime().rate(), max, lifetime().firstExplosion());
        }

        private Summary dividedByWindow() {
            Recent r = right().recent();
            double mean = r.mean() * r.checks() / window;
            return new Summary(
                    lifetime(), new Recent(r.checks(), r.explosions(), mean, r.max(), r.current()));
        }

        private Summary comparing() {
            int explosions = above(norms);
            Recent r = right().recent();
            Summary changed =
                    with(
                            explosions,
                            (double) explosions / norms.size(),
                            lifetime().max(),
                            Explosions.first(norms, norm -> norm > threshold));
            int recently = above(norms.subList(from(), norms.size()));
            return new Summary(
                    changed.lifetime(),
                    new Recent(r.checks(), recently, r.mean(), r.max(), r.current()));
        }

        private int above(List<Double> some) {
            return (int) some.stream().filter(norm -> norm > threshold).count();
        }

        private Summary replacing(double replacement) {
            List<Double> replaced =
                    norms.stream().map(n -> Double.isFinite(n) ? n : replacement).toList();
            return Explosions.summary(replaced, threshold, window);
        }

        private Summary leavingOut() {
            List<Double> finite = norms.stream().filter(Double::isFinite).toList();
            if (finite.isEmpty()) {
                throw new IllegalArgumentException("no finite norm");
            }
            return Explosions.summary(finite, threshold, window);
        }

        private Summary fromOne() {
            Lifetime l = lifetime();
            return new Summary(
                    new Lifetime(
                            l.checks(),
                            l.explosions(),
                            l.rate(),
                            l.max(),
                            next(l.firstExplosion()),
                            next(l.firstNonFinite())),
                    right().recent());
        }

        private static int next(int index) {
            return index == Explosions.NEVER ? index : index + 1;
        }
    }
}
