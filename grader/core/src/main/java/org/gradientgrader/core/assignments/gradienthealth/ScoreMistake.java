package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gradientgrader.core.assignments.gradienthealth.Patients.Patient;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code score}, with the points that it gives to the same patient. */
enum ScoreMistake implements Mistake {
    NON_FINITE_SCORES(
            "a network with a norm that is not finite still gets points.",
            "How healthy is a network whose gradients are no numbers?",
            p -> Diagnosis.scoreByComparison(p.health(), p.thresholds())),
    BOUNDARY_EXCLUDED(
            "a value at a threshold loses points, though its finding is good: the lecture's <.",
            "Which severity has a largest norm at the threshold? Should such a network lose points?",
            p -> scored(p.health(), below(p.thresholds()))),
    WHOLE_THIRD(
            "a third of the layers is rounded down, as in the lecture: of five layers, none may have"
                    + " vanished.",
            "What is 5 / 3 in Java? Can one of five layers be fewer than that?",
            p ->
                    changedFlow(
                            p,
                            Diagnosis.flow(
                                    p.health().vanished(),
                                    Math.floor(p.health().norms().size() / 3.0)))),
    THIRD_INCLUDED(
            "exactly a third of the layers counts as fewer.",
            "Is one layer of three fewer than a third?",
            p ->
                    changedFlow(
                            p,
                            Diagnosis.flow(
                                    p.health().vanished(),
                                    Math.nextUp(p.health().norms().size() / 3.0)))),
    ALL_OR_NOTHING(
            "no symptom gives a single point.",
            "What does a warning cost, and what a critical finding?",
            ScoreMistake::withoutSinglePoints),
    THRESHOLDS_FIXED(
            "the thresholds are the lecture's, whatever the method is given.",
            "Call your method with other thresholds: does anything change?",
            p -> Diagnosis.score(p.health(), VitalSigns.LECTURE));

    private final Advice advice;
    private final ToIntFunction<Patient> variant;

    ScoreMistake(String sentence, String hint, ToIntFunction<Patient> variant) {
        this.advice = new Advice(sentence, hint);
        this.variant = variant;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static int right(Patient patient) {
        return scored(patient.health(), patient.thresholds());
    }

    static List<Suspicion<Patient, Integer>> suspicions() {
        return Arrays.stream(values()).map(ScoreMistake::shown).toList();
    }

    private Suspicion<Patient, Integer> shown() {
        return Inquiry.recomputed(this, variant::applyAsInt, ScoreMistake::right, Integer::equals);
    }

    private static int scored(GradientHealth health, Thresholds thresholds) {
        return Diagnosis.score(health, thresholds);
    }

    private static int changedFlow(Patient patient, int flow) {
        GradientHealth health = patient.health();
        int right = Diagnosis.flow(health.vanished(), health.norms().size() / 3.0);
        return health.nonFinite() > 0 ? 0 : right(patient) - right + flow;
    }

    private static int withoutSinglePoints(Patient patient) {
        GradientHealth health = patient.health();
        Thresholds thresholds = patient.thresholds();
        return health.nonFinite() > 0
                ? 0
                : (health.vanished() == 0 ? 3 : 0)
                        + (health.max() <= thresholds.large() ? 3 : 0)
                        + (health.range() <= thresholds.wide() ? 2 : 0);
    }

    private static Thresholds below(Thresholds t) {
        return new Thresholds(
                t.vanished(),
                t.weak(),
                Math.nextDown(t.large()),
                Math.nextDown(t.exploding()),
                Math.nextDown(t.wide()),
                Math.nextDown(t.extreme()));
    }
}
