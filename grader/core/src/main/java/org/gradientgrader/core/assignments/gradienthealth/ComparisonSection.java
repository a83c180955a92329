package org.gradientgrader.core.assignments.gradienthealth;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.ConclusionMistake.Meeting;
import org.gradientgrader.core.assignments.gradienthealth.Patients.Patient;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.Conclusion;
import org.gradientgrader.core.contract.gradienthealth.HealthComparison;
import org.gradientgrader.core.contract.gradienthealth.NamedHealth;
import org.gradientgrader.core.contract.gradienthealth.Row;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/** Section 4: several networks side by side. */
final class ComparisonSection {

    static final Section SECTION =
            section(
                    "Section 4: The Comparison",
                    check("health_comparison", "Table of several networks")
                            .criterion(
                                    6,
                                    "there is a row for each metric, with each network's value",
                                    ComparisonSection::values)
                            .criterion(
                                    4,
                                    "values are marked as ideal where they are, at the ends of the ranges too",
                                    ComparisonSection::ideals)
                            .hint(
                                    "Which constants has the enum Metric, and which component of the vital signs belongs to"
                                            + " each? For which of them do both ends belong to the ideal range?"),
                    check("comparison_conclusions", "Conclusions from the data")
                            .criterion(
                                    5,
                                    "scores, bands and symptoms equal the recomputed ones",
                                    ComparisonSection::conclusions)
                            .criterion(
                                    3,
                                    "the healthiest network comes first, and equal ones stay in order",
                                    ComparisonSection::order)
                            .hint(
                                    "You have written everything that a conclusion consists of in sections 2 and 3. What is"
                                            + " left is the order: is your sort stable, and which end comes first?"));

    private ComparisonSection() {}

    private static final String ROWS = "HealthComparison.rows";
    private static final String CONCLUSIONS = "HealthComparison.conclusions";

    private static void values(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Stream<List<NamedHealth>> questions =
                Stream.<Supplier<List<Patient>>>of(
                                () -> patients.any(3),
                                () -> patients.any(1),
                                () -> patients.nonFinite(),
                                () -> patients.any(5))
                        .map(drawn -> named(drawn.get()));
        askForRows(submission, questions, ComparisonSection::expectValues);
    }

    /** Norms of which some are the ends of the ideal ranges. */
    private static void ideals(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Thresholds lecture = VitalSigns.LECTURE;
        List<Patient> ends =
                List.of(
                        patients.patient(lecture, 1e-4, 10, 0.5),
                        patients.patient(lecture, 1, 1, 1),
                        patients.patient(lecture, 1e-3),
                        patients.patient(lecture, 1e-4),
                        patients.patient(lecture, 9e-5, 0.5, 0.5),
                        patients.patient(lecture, 9e-5, 5e-5, 0.5),
                        patients.patient(lecture, 0, 0),
                        patients.patient(lecture, 1e-7, 11, 1),
                        patients.patient(lecture, 2, 3, 5));
        askForRows(
                submission,
                Stream.of(named(ends), named(patients.nonFinite()), named(patients.any(4))),
                ComparisonSection::expectIdeals);
    }

    private static void askForRows(
            Submission submission,
            Stream<List<NamedHealth>> questions,
            BiConsumer<List<NamedHealth>, List<Row>> judge) {
        new Inquiry<>(
                        (List<NamedHealth> networks) -> SideBySide.rows(networks),
                        Likeness::sameRows,
                        judge,
                        ComparisonMistake::suspicions)
                .ask(questions.iterator(), submission.get(HealthComparison.class)::rows);
    }

    private static void expectValues(List<NamedHealth> networks, List<Row> actual) {
        List<Row> right = SideBySide.rows(networks);
        expectMetrics(actual, right);
        for (int i = 0; i < right.size(); i++) {
            List<Double> got = actual.get(i).values();
            List<Double> expected = right.get(i).values();
            boolean same = got.size() == expected.size();
            for (int n = 0; same && n < expected.size(); n++) {
                same = Near.alike(got.get(n), expected.get(n));
            }
            if (!same) {
                throw new Rejection(
                        ROWS + " has other values than the vital signs.",
                        "where     " + right.get(i).metric(),
                        "got       " + got,
                        "expected  " + expected);
            }
        }
    }

    private static void expectIdeals(List<NamedHealth> networks, List<Row> actual) {
        List<Row> right = SideBySide.rows(networks);
        expectMetrics(actual, right);
        for (int i = 0; i < right.size(); i++) {
            if (!actual.get(i).ideal().equals(right.get(i).ideal())) {
                throw new Rejection(
                        ROWS + " marks other values as ideal than the Javadoc of Metric does.",
                        "where     " + right.get(i).metric() + " " + right.get(i).values(),
                        "got       " + actual.get(i).ideal(),
                        "expected  " + right.get(i).ideal());
            }
        }
    }

    private static void expectMetrics(List<Row> actual, List<Row> right) {
        List<?> got = actual.stream().map(Row::metric).toList();
        List<?> expected = right.stream().map(Row::metric).toList();
        if (!got.equals(expected)) {
            throw new Rejection(
                    ROWS + " has not one row for each metric, in the order of the enum.",
                    "got       " + got,
                    "expected  " + expected);
        }
    }

    private static void conclusions(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        askForConclusions(
                submission,
                Stream.of(
                        meeting(patients.any(1).get(0)),
                        meeting(patients.boundaries().get(2)),
                        meeting(patients.boundaries().get(12)),
                        meeting(patients.nonFinite().get(0)),
                        meeting(patients.any(1).get(0))));
    }

    private static Meeting meeting(Patient patient) {
        return new Meeting(named(List.of(patient)), patient.thresholds());
    }

    private static void order(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        Stream<Meeting> meetings =
                Stream.generate(patients::thresholds)
                        .limit(3)
                        .map(t -> new Meeting(named(ofAllScores(patients, t)), t));
        askForConclusions(submission, meetings);
    }

    /** The healthiest is neither first nor last, and two have the same score. */
    private static List<Patient> ofAllScores(Patients patients, Thresholds t) {
        return List.of(
                patients.patient(t, 2 * t.large(), t.large(), t.large()),
                patients.patient(t, 1, Double.NaN, 1),
                patients.patient(t, 1, 1, 2, 1),
                patients.patient(t, t.vanished() / 2, 2 * t.exploding()),
                patients.patient(t, 2, 2, 1, 1),
                patients.patient(t, t.vanished() / 2, 1, 1));
    }

    private static void askForConclusions(Submission submission, Stream<Meeting> meetings) {
        new Inquiry<Meeting, List<Conclusion>>(
                        Meeting::right,
                        List::equals,
                        ComparisonSection::expectConclusions,
                        ConclusionMistake::suspicions)
                .ask(
                        meetings.iterator(),
                        m ->
                                submission
                                        .get(HealthComparison.class)
                                        .conclusions(m.networks(), m.thresholds()));
    }

    private static void expectConclusions(Meeting meeting, List<Conclusion> actual) {
        List<Conclusion> right = meeting.right();
        if (!actual.equals(right)) {
            throw new Rejection(
                    CONCLUSIONS + " returned other conclusions than the recomputed ones.",
                    "got       " + text(actual),
                    "expected  " + text(right));
        }
    }

    private static String text(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(c -> c.name() + " " + c.score() + " " + c.band() + " " + c.symptoms())
                .toList()
                .toString();
    }

    private static List<NamedHealth> named(List<Patient> patients) {
        List<NamedHealth> named = new ArrayList<>();
        for (Patient patient : patients) {
            named.add(new NamedHealth("network " + (named.size() + 1), patient.health()));
        }
        return named;
    }
}
