package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What descents cost that are not as they should be. */
class DescentSectionTest {

    private static final Check DESCENT = DescentSection.SECTION.checks().get(0);

    @Test
    void sectionHasTwentyPoints() {
        assertThat(DescentSection.SECTION.checks())
                .extracting(Check::id, Check::points)
                .containsExactly(
                        tuple("clipped_descent", 10),
                        tuple("descent_summary", 5),
                        tuple("loss_variance", 5));
        assertThat(DescentSection.SECTION.checks())
                .allSatisfy(check -> assertThat(check.hint()).isNotBlank());
    }

    @Test
    void rightDescentLosesNothing() {
        Lost.nothing(DESCENT, student(new PlainExperiment()));
    }

    @Test
    void smallNumberAddedToTheNormIsTolerated() {
        Lost.nothing(
                DESCENT,
                student(
                        new PlainExperiment() {
                            @Override
                            double factor(double norm, double maxNorm) {
                                return super.factor(norm + 1e-6, maxNorm);
                            }
                        }));
    }

    @Test
    void lossOffByATenMillionthIsWrong() {
        Lost.criteria(DESCENT, reporting(s -> with(s, s.loss() * (1 + 1e-7))), 0, 2);
    }

    @Test
    void descentWithoutStepsLosesAll() {
        Lost.criteria(DESCENT, taking(steps -> List.of()), 0, 1, 2, 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakeIsNamed(DescentMistake mistake, ClippingExperiment student) {
        Lost.naming(mistake.name(), DESCENT, student(student));
    }

    @Test
    void everyMistakeHasACase() {
        Set<DescentMistake> shown =
                mistakes()
                        .map(arguments -> (DescentMistake) arguments.get()[0])
                        .collect(
                                Collectors.toCollection(
                                        () -> EnumSet.noneOf(DescentMistake.class)));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
                .containsExactly(DescentMistake.NETWORK_CHANGED); // needs a network to change
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(clipping(), measuring(), differentiating(), reportingWrongly(), ending())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> clipping() {
        return Stream.of(
                clips(
                        DescentMistake.OWN_NORM_EACH,
                        (array, most) ->
                                PlainExperiment.times(
                                        array, Math.min(1, most / PlainExperiment.norm(array)))),
                clips(
                        DescentMistake.CLIPPED_BY_VALUE,
                        (array, most) ->
                                Arrays.stream(array)
                                        .map(v -> Math.signum(v) * Math.min(most, Math.abs(v)))
                                        .toArray()),
                clips(DescentMistake.CLIPPING_NOT_APPLIED, (array, most) -> array),
                clips(DescentMistake.NOT_TRAINED, (array, most) -> new double[array.length]),
                Arguments.of(
                        DescentMistake.ALWAYS_RESCALED,
                        new PlainExperiment() {
                            @Override
                            double factor(double norm, double maxNorm) {
                                return maxNorm / norm;
                            }
                        }),
                Arguments.of(
                        DescentMistake.BIASES_NOT_TRAINED,
                        new PlainExperiment() {
                            @Override
                            List<double[]> clipped(List<double[]> all, double factor, double most) {
                                List<double[]> clipped =
                                        new ArrayList<>(super.clipped(all, factor, most));
                                for (int i = 1; i < clipped.size(); i += 2) {
                                    clipped.set(i, new double[clipped.get(i).length]);
                                }
                                return clipped;
                            }
                        }));
    }

    /** What is done to an array instead of clipping all of them. */
    @FunctionalInterface
    private interface ArrayClip {
        double[] of(double[] array, double maxNorm);
    }

    private static Arguments clips(DescentMistake mistake, ArrayClip clip) {
        return Arguments.of(
                mistake,
                new PlainExperiment() {
                    @Override
                    List<double[]> clipped(List<double[]> all, double factor, double maxNorm) {
                        return all.stream().map(array -> clip.of(array, maxNorm)).toList();
                    }
                });
    }

    private static Stream<Arguments> measuring() {
        return Stream.of(
                measures(
                        DescentMistake.SUM_OF_NORMS,
                        all -> all.stream().mapToDouble(PlainExperiment::norm).sum()),
                measures(
                        DescentMistake.SQUARED_NORM,
                        all -> all.stream().flatMapToDouble(Arrays::stream).map(v -> v * v).sum()),
                measures(
                        DescentMistake.BIASES_NOT_IN_NORM,
                        all ->
                                PlainExperiment.norm(
                                        IntStream.range(0, all.size() / 2)
                                                .mapToObj(i -> all.get(2 * i))
                                                .flatMapToDouble(Arrays::stream)
                                                .toArray())));
    }

    private static Arguments measures(
            DescentMistake mistake, Function<List<double[]>, Double> norm) {
        return Arguments.of(
                mistake,
                new PlainExperiment() {
                    @Override
                    double globalNorm(List<double[]> all) {
                        return norm.apply(all);
                    }
                });
    }

    private static Stream<Arguments> differentiating() {
        return Stream.of(
                differentiates(DescentMistake.BATCH_SUM, targets -> (double) targets.size()),
                differentiates(
                        DescentMistake.OUTPUTS_SUMMED, targets -> (double) targets.shape()[1]),
                differentiates(DescentMistake.FACTOR_TWO_MISSING, targets -> 0.5),
                differentiates(DescentMistake.UPHILL, targets -> -1.0));
    }

    private static Arguments differentiates(DescentMistake mistake, Function<Tensor, Double> by) {
        return Arguments.of(
                mistake,
                new PlainExperiment() {
                    @Override
                    double[] slopes(Tensor gradient, Tensor targets) {
                        return times(gradient.values(), by.apply(targets));
                    }
                });
    }

    private static Stream<Arguments> reportingWrongly() {
        return Stream.of(
                Arguments.of(
                        DescentMistake.LOSS_AFTER_STEP,
                        new PlainExperiment() {
                            @Override
                            Step reported(Step step, List<double[]> all, double lossAfter) {
                                return with(step, lossAfter);
                            }
                        }),
                Arguments.of(
                        DescentMistake.LAYER_NORMS_WITH_BIASES,
                        new PlainExperiment() {
                            @Override
                            Step reported(Step step, List<double[]> all, double lossAfter) {
                                List<Double> norms = new ArrayList<>();
                                for (int i = 0; i < all.size(); i += 2) {
                                    norms.add(Math.hypot(norm(all.get(i)), norm(all.get(i + 1))));
                                }
                                return with(step, norms);
                            }
                        }),
                reports(
                        DescentMistake.LAYERS_REVERSED,
                        step -> {
                            List<Double> norms = new ArrayList<>(step.layerNorms());
                            Collections.reverse(norms);
                            return with(step, norms);
                        }),
                reports(
                        DescentMistake.NORMS_AFTER_CLIPPING,
                        step ->
                                new Step(
                                        step.loss(),
                                        step.layerNorms().stream()
                                                .map(norm -> norm * step.factor())
                                                .toList(),
                                        step.globalNorm() * step.factor(),
                                        step.factor())));
    }

    private static Arguments reports(DescentMistake mistake, UnaryOperator<Step> change) {
        return Arguments.of(mistake, changing(steps -> steps.stream().map(change).toList()));
    }

    private static Stream<Arguments> ending() {
        return Stream.of(
                Arguments.of(DescentMistake.ONE_STEP_SHORT, asking(-1)),
                Arguments.of(DescentMistake.ONE_STEP_MORE, asking(1)),
                Arguments.of(
                        DescentMistake.BROKEN_STEP_LEFT_OUT,
                        changing(
                                steps ->
                                        steps.stream()
                                                .filter(s -> Double.isFinite(s.globalNorm()))
                                                .toList())),
                Arguments.of(
                        DescentMistake.GOES_ON_AFTER_NAN,
                        new PlainExperiment() {
                            @Override
                            boolean stops(double norm) {
                                return false;
                            }
                        }),
                Arguments.of(
                        DescentMistake.BROKEN_STEP_HAS_A_FACTOR,
                        new PlainExperiment() {
                            @Override
                            double factor(double norm, double maxNorm) {
                                return norm > maxNorm ? maxNorm / norm : 1;
                            }
                        }));
    }

    private static ClippingExperiment asking(int more) {
        return new PlainExperiment() {
            @Override
            public List<Step> descend(
                    Network network,
                    Tensor input,
                    Tensor targets,
                    double rate,
                    double most,
                    int n) {
                return super.descend(network, input, targets, rate, most, n + more);
            }
        };
    }

    private static ClippingExperiment changing(UnaryOperator<List<Step>> change) {
        return new PlainExperiment() {
            @Override
            public List<Step> descend(
                    Network network,
                    Tensor input,
                    Tensor targets,
                    double rate,
                    double most,
                    int n) {
                return change.apply(super.descend(network, input, targets, rate, most, n));
            }
        };
    }

    private static Step with(Step step, double loss) {
        return new Step(loss, step.layerNorms(), step.globalNorm(), step.factor());
    }

    private static Step with(Step step, List<Double> layerNorms) {
        return new Step(step.loss(), layerNorms, step.globalNorm(), step.factor());
    }

    private static Submission reporting(UnaryOperator<Step> change) {
        return taking(steps -> steps.stream().map(change).toList());
    }

    private static Submission taking(UnaryOperator<List<Step>> change) {
        return student(changing(change));
    }

    private static Submission student(ClippingExperiment experiment) {
        return new PlainSubmission().with(ClippingExperiment.class, experiment);
    }
}
