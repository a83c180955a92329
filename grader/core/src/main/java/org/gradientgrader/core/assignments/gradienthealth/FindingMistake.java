package org.gradientgrader.core.assignments.gradienthealth;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.Patients.Patient;
import org.gradientgrader.core.contract.gradienthealth.Finding;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code interpret}, with the severities that it gives to the same patient. */
enum FindingMistake implements Mistake {
    NAN_LOOKS_GOOD(
            "a NaN looks good, because it is neither above nor below any threshold.",
            "What is NaN > 100? Which branch of your code does a NaN end in?",
            of(Diagnosis::findingsByComparison)),
    NON_FINITE_ONLY_EXPLODES(
            "a norm that is not finite counts as an explosion only.",
            "Can you say of a network whose gradients are no numbers that they do not vanish?",
            p -> explodingIf(p, p.health().nonFinite() > 0)),
    NAN_ESCAPES(
            "an infinity is noticed, a NaN is not.",
            "Which method of Double answers false for infinities and for NaN?",
            p ->
                    p.health().norms().stream().anyMatch(n -> n.isInfinite())
                            ? Diagnosis.findings(p.health(), p.thresholds())
                            : Diagnosis.findingsByComparison(p.health(), p.thresholds())),
    BOUNDARY_INCLUDED(
            "a value at a threshold is treated as above it.",
            "Is 5 above 5? Which comparison says so?",
            of((h, t) -> Diagnosis.findings(h, Changed.justBelow(t)))),
    THRESHOLDS_FIXED(
            "the thresholds are the lecture's, whatever the method is given.",
            "Call your method with other thresholds: does anything change?",
            of((h, t) -> Diagnosis.findings(h, VitalSigns.LECTURE))),
    HALF_IS_MOST(
            "half of the layers count as more than half.",
            "Is 2 more than half of 4?",
            of((h, t) -> Changed.weakIf(h, t, 2 * h.weak() >= h.norms().size()))),
    ANY_WEAK_LAYER_WARNS(
            "a single weak layer gives a warning.",
            "How many layers have to be weak? Read the Javadoc once more.",
            of((h, t) -> Changed.weakIf(h, t, h.weak() > 0))),
    SEVERITIES_SWAPPED(
            "warnings and critical findings are exchanged.",
            "Which of the two thresholds is higher, and which does your code ask for first?",
            changed(s -> s == Severity.GOOD ? s : other(s))),
    LOWER_THRESHOLD_FIRST(
            "what is critical is only a warning: the lower threshold is asked for first.",
            "A value above the higher threshold is above the lower one too. Which branch does it take?",
            of(Changed::warningsFirst)),
    OTHER_ORDER(
            "the findings are right, but in another order.",
            "In which order does the enum Symptom declare its constants?",
            p -> Changed.turned(Diagnosis.findings(p.health(), p.thresholds())));

    private final Advice advice;
    private final Function<Patient, List<Finding>> variant;

    FindingMistake(String sentence, String hint, Function<Patient, List<Finding>> variant) {
        this.advice = new Advice(sentence, hint);
        this.variant = variant;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Finding> right(Patient patient) {
        return Diagnosis.findings(patient.health(), patient.thresholds());
    }

    /** Returns whether the same is found; what is recommended is another matter. */
    static boolean sameSeverities(List<Finding> ones, List<Finding> others) {
        return symptoms(ones).equals(symptoms(others))
                && Diagnosis.severities(ones).equals(Diagnosis.severities(others));
    }

    private static List<?> symptoms(List<Finding> findings) {
        return findings.stream().map(Finding::symptom).toList();
    }

    static List<Suspicion<Patient, List<Finding>>> suspicions() {
        return Arrays.stream(values()).flatMap(FindingMistake::shown).toList();
    }

    private Stream<Suspicion<Patient, List<Finding>>> shown() {
        return Stream.of(
                Inquiry.recomputed(
                        this, variant, FindingMistake::right, FindingMistake::sameSeverities));
    }

    /** Judges vital signs by thresholds. */
    @FunctionalInterface
    private interface Judgement {
        List<Finding> of(GradientHealth health, Thresholds thresholds);
    }

    private static Function<Patient, List<Finding>> of(Judgement judgement) {
        return p -> judgement.of(p.health(), p.thresholds());
    }

    private static Function<Patient, List<Finding>> changed(UnaryOperator<Severity> change) {
        return p ->
                right(p).stream().map(f -> Changed.with(f, change.apply(f.severity()))).toList();
    }

    private static Severity other(Severity severity) {
        return severity == Severity.WARNING ? Severity.CRITICAL : Severity.WARNING;
    }

    private static List<Finding> explodingIf(Patient patient, boolean broken) {
        List<Finding> findings =
                Diagnosis.findingsByComparison(patient.health(), patient.thresholds());
        return broken ? Changed.at(findings, 1, Severity.CRITICAL) : findings;
    }

    /** Variants that need more than a line. */
    private static final class Changed {

        private Changed() {}

        static Finding with(Finding finding, Severity severity) {
            return new Finding(finding.symptom(), severity, finding.recommendations());
        }

        static List<Finding> at(List<Finding> findings, int index, Severity severity) {
            return IntStream.range(0, findings.size())
                    .mapToObj(i -> i == index ? with(findings.get(i), severity) : findings.get(i))
                    .toList();
        }

        static Thresholds justBelow(Thresholds t) {
            return new Thresholds(
                    t.vanished(),
                    t.weak(),
                    Math.nextDown(t.large()),
                    Math.nextDown(t.exploding()),
                    Math.nextDown(t.wide()),
                    Math.nextDown(t.extreme()));
        }

        static List<Finding> weakIf(GradientHealth health, Thresholds thresholds, boolean weak) {
            List<Finding> right = Diagnosis.findings(health, thresholds);
            boolean decided = right.get(0).severity() == Severity.CRITICAL;
            return decided ? right : at(right, 0, weak ? Severity.WARNING : Severity.GOOD);
        }

        static List<Finding> warningsFirst(GradientHealth health, Thresholds thresholds) {
            List<Finding> right = Diagnosis.findings(health, thresholds);
            List<Finding> changed =
                    2 * health.weak() > health.norms().size()
                            ? at(right, 0, Severity.WARNING)
                            : right;
            if (health.max() > thresholds.large()) {
                changed = at(changed, 1, Severity.WARNING);
            }
            return health.nonFinite() > 0
                    ? right
                    : health.range() > thresholds.wide()
                            ? at(changed, 2, Severity.WARNING)
                            : changed;
        }

        static List<Finding> turned(List<Finding> findings) {
            return List.of(findings.get(2), findings.get(1), findings.get(0));
        }
    }
}
