package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code decades}, with what it gives for the same layers. */
enum DecadesMistake implements Mistake {
    NATURAL_LOGARITHM(
            "this is the natural logarithm, or that of base 2.",
            "What is Math.log(10)?",
            w -> w.right() * Math.log(10),
            w -> w.right() * Math.log(10) / Math.log(2)),
    INVERTED(
            "the ratio stands on its head: last / first.",
            "Which sign has the logarithm of a number below 1? Which one do you return for gradients"
                    + " that shrink towards the input?",
            w -> -w.right()),
    RATIO_ITSELF(
            "this is the ratio of the norms, not its logarithm.",
            "How many powers of ten lie between 1000 and 1?",
            w -> w.first().norm() / w.last().norm(),
            w -> w.last().norm() / w.first().norm()),
    EPSILON_ADDED(
            "a small number is added to the norms; where they are smaller than it, the decades are"
                    + " those of the small number.",
            "How many decades lie between 1e-14 and 1e-12? How many do you return?",
            added(0, 1e-12),
            added(1e-12, 1e-12),
            added(0, 1e-10),
            added(1e-10, 1e-10),
            added(0, 1e-8),
            added(1e-8, 1e-8),
            w -> log(Math.max(w.first().norm(), 1e-12)) - log(Math.max(w.last().norm(), 1e-12))),
    ZERO_FOR_NOTHING(
            "a gradient that has vanished completely is answered by 0, as in the lecture: the best"
                    + " case there is.",
            "What do 0 decades say about the first and the last layer?",
            w -> w.first().norm() == 0 ? 0 : w.right(),
            w -> w.last().norm() == 0 ? 0 : w.right(),
            w -> w.first().norm() == 0 || w.last().norm() == 0 ? 0 : w.right(),
            w -> Double.isFinite(w.right()) ? w.right() : 0,
            w -> Double.isNaN(w.right()) ? 0 : w.right()),
    OTHER_COMPONENT(
            "another component than the norm of the weights' gradient is compared.",
            "Which of the five components does the Javadoc compare?",
            w -> log(w.first().meanMagnitude()) - log(w.last().meanMagnitude()),
            w -> log(w.first().deviation()) - log(w.last().deviation()),
            w -> log(w.first().biasNorm()) - log(w.last().biasNorm())),
    EXTREMES(
            "the smallest and the largest norm are compared, wherever they are.",
            "Which two layers are at the ends of the gradient's way?",
            w -> log(w.norms().min().orElseThrow()) - log(w.norms().max().orElseThrow()),
            w -> log(w.norms().max().orElseThrow()) - log(w.norms().min().orElseThrow())),
    PER_LAYER(
            "this is the decay of one layer; the one of the whole way is asked for.",
            "If each of ten layers leaves a tenth, how many decades does the whole network take?",
            w -> w.right() / w.layers().size(),
            w -> w.right() / (w.layers().size() - 1)),
    SIGN_LOST(
            "the sign is lost, so that shrinking and growing look alike.",
            "Does your answer tell a gradient that vanishes from one that explodes?",
            w -> Math.abs(w.right()));

    /** A question to {@code decades}. */
    record Way(List<LayerAnalysis> layers) {

        static Way drawn(Inputs inputs, int layers) {
            return new Way(Stream.generate(() -> layer(inputs)).limit(layers).toList());
        }

        private static LayerAnalysis layer(Inputs inputs) {
            return new LayerAnalysis(
                    size(inputs), size(inputs), size(inputs), inputs.real(0, 1), size(inputs));
        }

        private static double size(Inputs inputs) {
            return Math.pow(10, inputs.real(-3, 3));
        }

        Way between(double firstNorm, double lastNorm) {
            List<LayerAnalysis> changed = new ArrayList<>(layers);
            changed.set(0, with(first(), firstNorm));
            changed.set(layers.size() - 1, with(last(), lastNorm));
            return new Way(changed);
        }

        private static LayerAnalysis with(LayerAnalysis layer, double norm) {
            return new LayerAnalysis(
                    norm,
                    layer.meanMagnitude(),
                    layer.deviation(),
                    layer.zeroShare(),
                    layer.biasNorm());
        }

        LayerAnalysis first() {
            return layers.get(0);
        }

        LayerAnalysis last() {
            return layers.get(layers.size() - 1);
        }

        private DoubleStream norms() {
            return layers.stream().mapToDouble(LayerAnalysis::norm);
        }

        double right() {
            return log(first().norm()) - log(last().norm());
        }
    }

    private final String sentence;
    private final String hint;
    private final List<ToDoubleFunction<Way>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    DecadesMistake(String sentence, String hint, ToDoubleFunction<Way>... variants) {
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

    static List<Suspicion<Way, Double>> suspicions() {
        return Arrays.stream(values()).flatMap(DecadesMistake::shown).toList();
    }

    private Stream<Suspicion<Way, Double>> shown() {
        return variants.stream()
                .map(v -> Inquiry.recomputed(this, v::applyAsDouble, Way::right, Near::alike));
    }

    private static ToDoubleFunction<Way> added(double toFirst, double toLast) {
        return w -> log(w.first().norm() + toFirst) - log(w.last().norm() + toLast);
    }

    private static double log(double number) {
        return Math.log10(number);
    }
}
