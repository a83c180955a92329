package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code autoClipNorm}, with the norm that it chooses by the same history. */
enum AutoClipMistake implements Mistake {
    CAP_MISSING(
            "there is no cap, so that a history that begins with an explosion allows the next.",
            "What does your method choose after a first norm of a million?",
            c -> Explosions.autoClipNorm(c.history(), c.percentile(), Double.MAX_VALUE)),
    CAP_ONLY(
            "the cap is returned, whatever the history.",
            "Where in your code does the history come in?",
            Choice::cap),
    NOT_SORTED(
            "the history is not sorted before the percentile is taken.",
            "Does the order of the norms change their median? Does it change yours?",
            c -> c.interpolated(Explosions.array(c.history()))),
    SORTED_DOWNWARDS(
            "the history is sorted from the largest norm to the smallest.",
            "Which norm is the percentile 0, the smallest or the largest?",
            c -> Explosions.autoClipNorm(c.history(), 100 - c.percentile(), c.cap())),
    NOT_INTERPOLATED(
            "the nearest norm is taken, not one between two.",
            "What is the median of 1 and 2?",
            c -> c.sortedAt(Math.floor(c.place())),
            c -> c.sortedAt(Math.ceil(c.place())),
            c -> c.sortedAt(Math.rint(c.place()))),
    MEAN_FOR_PERCENTILE(
            "the mean of the history is taken.",
            "One norm of a million among many of 1: what is their mean, what their median?",
            c -> Math.min(c.cap(), c.history().stream().mapToDouble(n -> n).average().orElse(0))),
    NON_FINITE_LEFT_OUT(
            "norms that are not finite are left out of the history.",
            "Half of the norms are NaN: what is the median of a training like that?",
            Choice::leavingOut);

    private final String sentence;
    private final String hint;
    private final List<ToDoubleFunction<Choice>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    AutoClipMistake(String sentence, String hint, ToDoubleFunction<Choice>... variants) {
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

    static List<Suspicion<Choice, Double>> suspicions() {
        return Arrays.stream(values()).flatMap(m -> m.variants.stream().map(m::shownBy)).toList();
    }

    private Suspicion<Choice, Double> shownBy(ToDoubleFunction<Choice> variant) {
        return Inquiry.recomputed(this, variant::applyAsDouble, Choice::right, Near::numbers);
    }

    /** A history to choose a norm by. */
    record Choice(List<Double> history, double percentile, double cap) {

        double right() {
            return Explosions.autoClipNorm(history, percentile, cap);
        }

        private double place() {
            return percentile * (history.size() - 1) / 100;
        }

        private double sortedAt(double place) {
            return Math.min(cap, history.stream().sorted().toList().get((int) place));
        }

        private double interpolated(double[] values) {
            int below = (int) place();
            double above = values[Math.min(below + 1, values.length - 1)];
            return Math.min(cap, values[below] + (place() - below) * (above - values[below]));
        }

        private double leavingOut() {
            List<Double> finite = history.stream().filter(Double::isFinite).toList();
            return Explosions.autoClipNorm(finite, percentile, cap);
        }
    }
}
