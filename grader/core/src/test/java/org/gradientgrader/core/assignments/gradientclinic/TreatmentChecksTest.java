package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.gradientclinic.Treatment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.TrainingPlan.Clipping;
import org.gradientgrader.protocol.TrainingPlan.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which criteria of section 4 a network fails, and which mistake is named. */
class TreatmentChecksTest {

    private static final Classifiers FORM = Classifiers.PATIENT;
    private static final Classifiers.Hidden HIDDEN = Draft.TREATED.hidden();
    private static final long SEED = 7;
    private static final AtomicLong NEXT_SEED = new AtomicLong(100);

    @Test
    void rightNetworksPass() {
        assertThat(failures(Draft.PATIENT::trainable, Draft.TREATED::trainable)).isEmpty();
    }

    static Stream<Arguments> patients() {
        Draft right = Draft.PATIENT;
        return Stream.of(
                of("network", ClassifierMistake.OTHER_DEPTH, right.of(hidden(3))),
                of("network", ClassifierMistake.OTHER_WIDTH, right.of(wide(64))),
                of(
                        "network",
                        ClassifierMistake.OTHER_ACTIVATION,
                        right.with(new Classifiers.Hidden(Activation.TANH, false, 0))),
                of(
                        "network",
                        ClassifierMistake.NO_ACTIVATION,
                        right.with(new Classifiers.Hidden(Activation.IDENTITY, false, 0))),
                of(
                        "network",
                        ClassifierMistake.NORMALISED_TOO_OFTEN,
                        right.with(new Classifiers.Hidden(Activation.SIGMOID, true, 0))),
                of("network", ClassifierMistake.OTHER_LOSS, right.of(losing(Loss.OTHER))),
                of("plan", PlanMistake.OTHER_OPTIMISER, right.by("Adam", epoch -> 0.1)),
                of("plan", PlanMistake.OTHER_RATE, right.by("Sgd", epoch -> 0.001)),
                of("plan", PlanMistake.CLIPPED_UNASKED, right.clipped(Clipping.VALUE, 1)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("patients")
    void mistakeOfThePatientIsNamed(String where, Enum<?> mistake, Draft draft) {
        assertThat(failures(draft::trainable, Draft.TREATED::trainable))
                .containsExactlyEntriesOf(
                        Map.of(
                                where.equals("network") ? "problem_network/0" : "problem_network/1",
                                mistake.name()));
    }

    static Stream<Arguments> treatments() {
        Draft right = Draft.TREATED;
        return Stream.of(
                of("treated_network/1", PlanMistake.NO_DROPOUT, right.with(dropping(0))),
                of("treated_network/1", PlanMistake.DROPOUT_AS_RATE, right.with(dropping(0.8))),
                of("training_plan/0", PlanMistake.OTHER_OPTIMISER, right.by("Sgd", right.rates())),
                of("training_plan/0", PlanMistake.CONSTANT_RATE, right.by("Adam", e -> 0.001)),
                of(
                        "training_plan/0",
                        PlanMistake.RATE_BY_ITERATION,
                        right.by("Adam", e -> 0.001 * Math.pow(0.5, 2 * e))),
                of(
                        "training_plan/0",
                        PlanMistake.OTHER_SCHEDULE,
                        right.by("Adam", e -> 0.001 * Math.pow(0.5, e / 4))),
                of("training_plan/1", PlanMistake.NOT_CLIPPED, right.clipped(Clipping.NONE, 0)),
                of(
                        "training_plan/1",
                        PlanMistake.CLIPPED_BY_VALUE,
                        right.clipped(Clipping.VALUE, 1)),
                of(
                        "training_plan/1",
                        PlanMistake.RENORMALISED,
                        right.clipped(Clipping.RENORMALISED, 1)),
                of(
                        "training_plan/1",
                        PlanMistake.OTHER_LIMIT,
                        right.clipped(Clipping.NORM_PER_LAYER, 5)),
                of(
                        "training_plan/1",
                        PlanMistake.CLIPPED_NORMALISATION,
                        right.clippedToo(Clipping.NORM_PER_PARAMETER)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("treatments")
    void mistakeOfTheTreatmentIsNamed(String where, Enum<?> mistake, Draft draft) {
        assertThat(failures(Draft.PATIENT::trainable, draft::trainable))
                .containsExactlyEntriesOf(Map.of(where, mistake.name()));
    }

    @Test
    void sigmoidsThatAreKeptFailEverythingButTheLearningRate() {
        Draft draft = Draft.TREATED.with(new Classifiers.Hidden(Activation.SIGMOID, true, 0.2));

        assertThat(failures(Draft.PATIENT::trainable, draft::trainable))
                .containsOnlyKeys(
                        "treated_network/0",
                        "treated_network/1",
                        "training_plan/1",
                        "treated_learning/0")
                .containsValue("SIGMOIDS_KEPT");
    }

    @Test
    void otherWeightsAreNamed() {
        assertThat(failures(Draft.PATIENT::trainable, Draft.TREATED.spread(0.7)::trainable))
                .containsExactlyEntriesOf(Map.of("treated_network/0", "OTHER_INITIALISATION"));
    }

    @Test
    void aNetworkThatIsAnotherOneAtEveryCallIsNamed() {
        assertThat(
                        failures(
                                () -> Draft.PATIENT.seeded(NEXT_SEED.incrementAndGet()).trainable(),
                                Draft.TREATED::trainable))
                .containsExactlyEntriesOf(Map.of("problem_network/0", "NOT_SEEDED"));
    }

    @Test
    void whoHasNotLearntFailsAlthoughEverythingIsAsPrescribed() {
        PlainSubmission untaught =
                student(Draft.PATIENT::trainable, Draft.TREATED::trainable)
                        .trainedBy(untrained -> untrained);

        assertThat(failures(untaught)).containsOnlyKeys("treated_learning/0");
    }

    private static Arguments of(String where, Enum<?> mistake, Draft draft) {
        return Arguments.of(where, mistake, draft);
    }

    private static Classifiers hidden(int layers) {
        return new Classifiers(784, layers, 128, 10, FORM.loss());
    }

    private static Classifiers wide(int units) {
        return new Classifiers(784, 4, units, 10, FORM.loss());
    }

    private static Classifiers losing(Loss loss) {
        return new Classifiers(784, 4, 128, 10, loss);
    }

    private static Classifiers.Hidden dropping(double share) {
        return new Classifiers.Hidden(HIDDEN.activation(), HIDDEN.normalised(), share);
    }

    private static Map<String, String> failures(
            Supplier<Trainable> patient, Supplier<Trainable> treated) {
        return failures(student(patient, treated).trainedBy(untrained -> taught()));
    }

    /** A single layer that compares pictures with the prototypes, which come first of all draws. */
    private static Trainable taught() {
        double[] prototypes = new Inputs(SEED).normals(10 * 784, 0.3);
        double[] weights = new double[784 * 10];
        for (int pixel = 0; pixel < 784; pixel++) {
            for (int digit = 0; digit < 10; digit++) {
                weights[pixel * 10 + digit] = prototypes[digit * 784 + pixel];
            }
        }
        Layer layer =
                Layer.dense(
                        Tensor.matrix(784, 10, weights),
                        Tensor.vector(new double[10]),
                        Activation.IDENTITY);
        return new Trainable(
                new Network(List.of(layer), Precision.DOUBLE),
                new TrainingPlan(
                        FORM.loss(),
                        "Sgd",
                        List.of(),
                        List.of(new TrainingPlan.LayerPlan(Clipping.NONE, 0, 0))));
    }

    private static PlainSubmission student(
            Supplier<Trainable> patient, Supplier<Trainable> treated) {
        return new PlainSubmission()
                .with(
                        Treatment.class,
                        new Treatment() {
                            @Override
                            public Trainable problematic() {
                                return patient.get();
                            }

                            @Override
                            public Trainable treated() {
                                return treated.get();
                            }
                        });
    }

    /** The mistake that is named, by check and criterion; empty where none is. */
    private static Map<String, String> failures(PlainSubmission student) {
        Map<String, String> failures = new LinkedHashMap<>();
        List<Check> checks = TreatmentSection.SECTION.checks();
        for (Check check : checks) {
            for (int i = 0; i < check.criteria().size(); i++) {
                try {
                    check.criteria().get(i).examination().examine(student, new Inputs(SEED));
                } catch (Rejection e) {
                    failures.put(
                            check.id() + "/" + i,
                            e.feedback()
                                    .misconception()
                                    .map(m -> m.id().toUpperCase(Locale.ROOT))
                                    .orElse(""));
                }
            }
        }
        return failures;
    }
}
