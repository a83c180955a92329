package org.gradientgrader.core.assignments.gradienthealth;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradienthealth.Patients.Patient;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradienthealth.Band;
import org.gradientgrader.core.contract.gradienthealth.HealthScore;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/** Section 3: the diagnosis as one number, and in a word. */
final class ScoreSection {

    static final Section SECTION =
            section(
                    "Section 3: The Score",
                    check("health_score", "Health score from 0 to 8")
                            .criterion(
                                    7,
                                    "points equal the recomputed ones, at the thresholds too",
                                    ScoreSection::scores)
                            .criterion(
                                    3,
                                    "a norm that is not finite leaves no points",
                                    ScoreSection::nonFinite)
                            .hint(
                                    "Write the three sums of points side by side for a network of five layers of which one"
                                            + " has vanished. Which of your divisions rounds?"),
                    check("health_band", "Band of a score")
                            .criterion(
                                    3,
                                    "each of the nine scores falls in its band",
                                    ScoreSection::bands)
                            .criterion(1, "what is no score is refused", ScoreSection::noScores)
                            .hint("Make a table of the scores from 0 to 8 and fill in the words."));

    private ScoreSection() {}

    private static final String SCORE = "HealthScore.score";
    private static final String BAND = "HealthScore.band";

    private static void scores(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        ask(submission, Stream.concat(patients.boundaries().stream(), patients.any(8).stream()));
    }

    private static void nonFinite(Submission submission, Inputs inputs) {
        Patients patients = new Patients(inputs);
        ask(
                submission,
                Stream.concat(
                        Stream.of(patients.patient(patients.thresholds(), 1, 2, 1)),
                        patients.nonFinite().stream()));
    }

    private static void ask(Submission submission, Stream<Patient> patients) {
        new Inquiry<Patient, Integer>(
                        ScoreMistake::right,
                        Integer::equals,
                        ScoreSection::expectScore,
                        ScoreMistake::suspicions)
                .ask(
                        patients.iterator(),
                        p -> submission.get(HealthScore.class).score(p.health(), p.thresholds()));
    }

    private static void expectScore(Patient patient, int actual) {
        int right = ScoreMistake.right(patient);
        if (actual != right) {
            throw new Rejection(
                    SCORE + " is not the recomputed one.",
                    "for       " + patient.text(),
                    "with      " + patient.thresholdsText(),
                    "got       " + actual,
                    "expected  " + right);
        }
    }

    private static void bands(Submission submission, Inputs inputs) {
        List<Integer> scores = IntStream.rangeClosed(0, Diagnosis.BEST_SCORE).boxed().toList();
        for (int score : scores) {
            Band actual = submission.get(HealthScore.class).band(score);
            if (actual != Diagnosis.band(score)) {
                throw new Rejection(
                        BAND + " returned another word than the Javadoc says.",
                        "for       a score of " + score,
                        "got       " + actual,
                        "expected  " + Diagnosis.band(score));
            }
        }
    }

    private static void noScores(Submission submission, Inputs inputs) {
        for (int score : new int[] {-1, Diagnosis.BEST_SCORE + 1}) {
            Refusals.expect(
                    IllegalArgumentException.class,
                    BAND,
                    score < 0 ? "for a score below 0" : "for a score above 8",
                    () -> submission.get(HealthScore.class).band(score));
        }
    }
}
