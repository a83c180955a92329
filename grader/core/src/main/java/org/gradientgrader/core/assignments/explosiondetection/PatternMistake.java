package org.gradientgrader.core.assignments.explosiondetection;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientgrader.core.contract.explosiondetection.Pattern;
import org.gradientgrader.core.contract.explosiondetection.Trend;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code pattern}, with the growth that it finds in the same norms. */
enum PatternMistake implements Mistake {
    ROOT_MISSING(
            "the growth is that of the whole sequence, not that of a step.",
            "A norm of 1 becomes 8 in three steps. What is each of them multiplied by?",
            c -> c.last() / c.first()),
    ONE_STEP_TOO_MANY(
            "the root is of the number of norms, not of the steps between them.",
            "How many steps lie between four norms?",
            c -> Math.pow(c.last() / c.first(), 1.0 / c.finite().size())),
    ARITHMETIC_MEAN(
            "the factors of the steps are added up and divided.",
            "A norm doubles and halves again. Did it grow?",
            Course::meanFactor),
    DIFFERENCE(
            "the growth is a difference, not a factor.",
            "Multiply all norms by 1000: does their growth change? Should it?",
            c -> (c.last() - c.first()) / (c.finite().size() - 1));

    private final String sentence;
    private final String hint;
    private final ToDoubleFunction<Course> growth;

    PatternMistake(String sentence, String hint, ToDoubleFunction<Course> growth) {
        this.sentence = sentence;
        this.hint = hint;
        this.growth = growth;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    static List<Suspicion<Course, Pattern>> suspicions() {
        return Arrays.stream(values())
                .map(
                        m ->
                                Inquiry.recomputed(
                                        m,
                                        (Course course) -> course.with(m.growth),
                                        Course::right,
                                        Parts::same))
                .toList();
    }

    /** Norms in the order of steps, and what growth is none. */
    record Course(List<Double> norms, double tolerance) {

        Pattern right() {
            return Explosions.pattern(norms, tolerance);
        }

        private List<Double> finite() {
            return norms.stream().takeWhile(Double::isFinite).toList();
        }

        private double first() {
            return norms.get(0);
        }

        private double last() {
            return norms.get(finite().size() - 1);
        }

        private double meanFactor() {
            List<Double> finite = finite();
            return IntStream.range(1, finite.size())
                    .mapToDouble(i -> finite.get(i) / finite.get(i - 1))
                    .average()
                    .orElse(1);
        }

        private Pattern with(ToDoubleFunction<Course> changed) {
            if (finite().isEmpty()) {
                return right();
            }
            double growth = changed.applyAsDouble(this);
            boolean broken = finite().size() < norms.size();
            return new Pattern(growth, broken ? Trend.BROKEN : Explosions.trend(growth, tolerance));
        }
    }
}
