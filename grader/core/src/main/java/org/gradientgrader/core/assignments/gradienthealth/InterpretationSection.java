package org.gradientgrader.core.assignments.gradienthealth;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.Patients.Patient;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.Finding;
import org.gradientgrader.core.contract.gradienthealth.HealthInterpretation;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Answered;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/** Section 2: what the vital signs mean. */
final class InterpretationSection {

    static final Section SECTION =
            section(
                    "Section 2: The Diagnosis",
                    check("health_findings", "Findings with severities and recommendations")
                            .criterion(
                                    8,
                                    "severities equal the recomputed ones, at the thresholds too",
                                    InterpretationSection::severities)
                            .criterion(
                                    4,
                                    "recommendations are those of the Javadoc, in order",
                                    InterpretationSection::recommendations)
                            .hint(
                                    "Draw a line for the largest norm with both thresholds on it, and mark which point"
                                            + " belongs to which severity. Which threshold has to be asked for first?"),
                    check("health_monotone", "Nothing looks better when it gets worse")
                            .criterion(
                                    4,
                                    "no severity drops while norms grow without bound or fade to nothing",
                                    InterpretationSection::monotone)
                            .criterion(
                                    4,
                                    "with a norm that is not finite, every finding is critical",
                                    InterpretationSection::nonFinite)
                            .hint(
                                    "Compare NaN with 100 by >, by < and by ==. Which of your conditions lets it through?"));

    private InterpretationSection() {}

    private static final String INTERPRET = "HealthInterpretation.interpret";

    private static void severities(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Stream<Patient> questions =
                Stream.concat(patients.boundaries().stream(), patients.any(6).stream());
        ask(submission, questions, InterpretationSection::expectSeverities);
    }

    private static void recommendations(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Stream<Patient> questions =
                Stream.concat(patients.boundaries().stream(), patients.nonFinite().stream());
        ask(submission, questions, InterpretationSection::expectRecommendations);
    }

    private static void nonFinite(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Patient healthy = patients.patient(patients.thresholds(), 1, 2, 1);
        ask(
                submission,
                Stream.concat(Stream.of(healthy), patients.nonFinite().stream()),
                InterpretationSection::expectSeverities);
    }

    private static void ask(
            Submission submission,
            Stream<Patient> patients,
            BiConsumer<Patient, List<Finding>> judge) {
        new Inquiry<>(
                        FindingMistake::right,
                        FindingMistake::sameSeverities,
                        judge,
                        FindingMistake::suspicions)
                .ask(patients.iterator(), patient -> interpret(submission, patient));
    }

    private static List<Finding> interpret(Submission submission, Patient patient) {
        return submission
                .get(HealthInterpretation.class)
                .interpret(patient.health(), patient.thresholds());
    }

    private static void expectSeverities(Patient patient, List<Finding> actual) {
        List<Finding> right = FindingMistake.right(patient);
        if (!FindingMistake.sameSeverities(actual, right)) {
            throw new Rejection(
                    INTERPRET + " returned other findings than the recomputed ones.",
                    "for       " + patient.text(),
                    "with      " + patient.thresholdsText(),
                    "got       " + text(actual),
                    "expected  " + text(right));
        }
    }

    private static void expectRecommendations(Patient patient, List<Finding> actual) {
        expectSeverities(patient, actual);
        List<Finding> right = FindingMistake.right(patient);
        for (int i = 0; i < right.size(); i++) {
            if (!actual.get(i).recommendations().equals(right.get(i).recommendations())) {
                throw new Rejection(
                        INTERPRET + " recommends something else than the Javadoc says.",
                        "for       "
                                + right.get(i).symptom()
                                + ", which is "
                                + right.get(i).severity(),
                        "got       " + actual.get(i).recommendations(),
                        "expected  " + right.get(i).recommendations());
            }
        }
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(f -> f.symptom() + " " + f.severity()).toList().toString();
    }

    private static void monotone(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Thresholds t = patients.thresholds();
        double[] growing = {
            1,
            t.large(),
            2 * t.large(),
            t.exploding(),
            2 * t.exploding(),
            1e100,
            1e300,
            Double.POSITIVE_INFINITY,
            Double.NaN
        };
        double[] fading = {
            1, t.weak(), t.weak() / 2, t.vanished(), t.vanished() / 2, 1e-100, 0, Double.NaN
        };
        follow(submission, Arrays.stream(growing).mapToObj(n -> patients.patient(t, 1, n, 1)));
        follow(submission, Arrays.stream(fading).mapToObj(n -> patients.patient(t, n, n, 1)));
    }

    /** Expects that every finding starts as good, ends as critical, and never drops on the way. */
    private static void follow(Submission submission, Stream<Patient> worsening) {
        List<Answered<Patient, List<Finding>>> answers = new ArrayList<>();
        List<Severity> before = List.of(Severity.GOOD, Severity.GOOD, Severity.GOOD);
        for (Patient patient : worsening.toList()) {
            answers.add(new Answered<>(patient, interpret(submission, patient)));
            List<Severity> now = Diagnosis.severities(answers.get(answers.size() - 1).answer());
            if (now.size() != before.size() || answers.size() == 1 && !now.equals(before)) {
                throw dropped(answers, "a healthy network is not found to be GOOD three times");
            }
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i).compareTo(before.get(i)) < 0) {
                    throw dropped(answers, "a severity dropped when a norm got worse");
                }
            }
            before = now;
        }
        if (before.contains(Severity.GOOD) || before.contains(Severity.WARNING)) {
            throw dropped(answers, "the worst norm of all is not CRITICAL in every respect");
        }
    }

    private static Rejection dropped(
            List<Answered<Patient, List<Finding>>> answers, String complaint) {
        Answered<Patient, List<Finding>> last = answers.get(answers.size() - 1);
        List<Mistake> mistakes =
                FindingMistake.suspicions().stream()
                        .filter(suspicion -> suspicion.explains().test(answers))
                        .map(Suspicion::mistake)
                        .distinct()
                        .toList();
        Rejection rejection =
                new Rejection(
                        INTERPRET + ": " + complaint + ".",
                        "for       " + last.question().text(),
                        "with      " + last.question().thresholdsText(),
                        "got       " + text(last.answer()));
        return mistakes.size() == 1 ? rejection.naming(mistakes.get(0)) : rejection;
    }
}
