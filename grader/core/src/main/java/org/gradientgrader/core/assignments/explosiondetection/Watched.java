package org.gradientgrader.core.assignments.explosiondetection;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.assignments.explosiondetection.WatchMistake.Training;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.Event;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.expectations.Numbers;

/** A training, and what the student's watch reports of it, which may be anything. */
record Watched(Training training, TrainingReport report) {

    static Watched by(Submission submission, Training training) {
        return new Watched(
                training,
                submission
                        .get(TrainingWatch.class)
                        .watch(training.norms(), training.losses(), training.threshold()));
    }

    /** Returns the epochs up to where the watch ended. */
    List<Integer> all() {
        int end = Math.max(0, Math.min(report.epochs(), training.norms().size()));
        return IntStream.range(0, end).boxed().toList();
    }

    /** Returns those of {@link #all} in which the watch saw something. */
    List<Integer> eventful() {
        List<Integer> reported = report.events().stream().map(Event::epoch).toList();
        return all().stream().filter(reported::contains).toList();
    }

    List<Double> norms() {
        return normsOf(all());
    }

    List<Double> normsOf(List<Integer> epochs) {
        return epochs.stream().map(training.norms()::get).toList();
    }

    String text() {
        return "The student's watch reports "
                + Numbers.count(report.events().size(), "event")
                + (report.events().isEmpty()
                        ? "."
                        : ", the first in epoch " + report.firstEvent() + ".");
    }
}
