package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.explosiondetection.PatternMistake.Course;
import org.gradientgrader.core.assignments.explosiondetection.WatchMistake.Training;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.explosiondetection.Pattern;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.TrainingWatch;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Section;

/** Section 4: a training from its first epoch on. */
final class TrainingSection {

    static final Section SECTION =
            section(
                            "Section 4: The Training",
                            check("training_watch", "Events of a training")
                                    .criterion(
                                            6,
                                            "events of a training that stays finite are those recomputed",
                                            TrainingSection::finite)
                                    .criterion(
                                            5,
                                            "the first epoch that is not finite is an event, and the last",
                                            TrainingSection::broken)
                                    .criterion(
                                            1,
                                            "no epochs, and lists of different lengths, are refused",
                                            TrainingSection::watchRefusals)
                                    .hint(
                                            "Write down four epochs of which the third has a norm of NaN. What have you seen when"
                                                    + " you stop?"),
                            check("growth_pattern", "Growth of the norms, and their trend")
                                    .criterion(
                                            4,
                                            "growth and trend equal the recomputed ones",
                                            TrainingSection::growth)
                                    .criterion(
                                            3,
                                            "zeros, extremes and norms that are not finite go by the Javadoc",
                                            TrainingSection::extremes)
                                    .criterion(
                                            1, "an empty list is refused", TrainingSection::noNorms)
                                    .hint(
                                            "Norms of 2, 4, 8 and 16: how many steps are that, and by what is each multiplied?"))
                    .showing(
                            OwnFigures.training(OwnFigures.FAST),
                            OwnFigures.training(OwnFigures.SLOW),
                            OwnFigures.distribution());

    private TrainingSection() {}

    private static final String WATCH = "TrainingWatch.watch";
    private static final String PATTERN = "TrainingWatch.pattern";

    private static void finite(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        double threshold = situations.threshold();
        Training quiet =
                new Training(List.of(1.0, threshold, 1.0), List.of(3.0, 2.0, 1.0), threshold);
        Stream<Training> drawn = Stream.of(4, 9, 15).map(n -> training(situations, inputs, n));
        ask(submission, Stream.concat(Stream.of(quiet), drawn));
    }

    private static void broken(Submission submission, Inputs inputs) {
        Situations situations = new Situations(inputs);
        double infinity = Double.POSITIVE_INFINITY;
        ask(
                submission,
                Stream.of(
                        brokenAt(training(situations, inputs, 8), 3, Double.NaN, 1),
                        brokenAt(training(situations, inputs, 8), 4, 2, Double.NaN),
                        brokenAt(training(situations, inputs, 7), 0, infinity, infinity),
                        brokenAt(training(situations, inputs, 5), 4, infinity, 1),
                        brokenAt(training(situations, inputs, 9), 2, Double.NaN, infinity)));
    }

    private static Training training(Situations situations, Inputs inputs, int epochs) {
        double threshold = situations.threshold();
        List<Double> losses = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses.add(inputs.real(0, 10));
        }
        return new Training(situations.history(epochs, threshold), losses, threshold);
    }

    /** Later epochs look as bad as one should expect. */
    private static Training brokenAt(Training training, int epoch, double norm, double loss) {
        List<Double> norms = new ArrayList<>(training.norms());
        List<Double> losses = new ArrayList<>(training.losses());
        norms.set(epoch, norm);
        losses.set(epoch, loss);
        for (int later = epoch + 1; later < norms.size(); later++) {
            norms.set(later, later % 2 == 0 ? Double.NaN : 2 * training.threshold());
            losses.set(later, Double.NaN);
        }
        return new Training(norms, losses, training.threshold());
    }

    private static void ask(Submission submission, Stream<Training> trainings) {
        new Inquiry<>(
                        Training::right,
                        Parts::same,
                        (training, actual) ->
                                Parts.expect(
                                        WATCH,
                                        actual,
                                        training.right(),
                                        "for       norms " + Situations.text(training.norms()),
                                        "and       losses " + Situations.text(training.losses()),
                                        "with      threshold "
                                                + Numbers.text(training.threshold())),
                        WatchMistake::suspicions)
                .ask(trainings.iterator(), training -> watch(submission, training));
    }

    private static TrainingReport watch(Submission submission, Training training) {
        return submission
                .get(TrainingWatch.class)
                .watch(training.norms(), training.losses(), training.threshold());
    }

    private static void watchRefusals(Submission submission, Inputs inputs) {
        Refusals.expect(
                IllegalArgumentException.class,
                WATCH,
                "for empty lists",
                () -> watch(submission, new Training(List.of(), List.of(), 1)));
        Refusals.expect(
                IllegalArgumentException.class,
                WATCH,
                "for two norms and a loss",
                () -> watch(submission, new Training(List.of(1.0, 2.0), List.of(1.0), 1)));
    }

    private static void growth(Submission submission, Inputs inputs) {
        Stream<Course> drawn =
                Stream.of(3, 6, 10)
                        .map(n -> course(inputs, n, inputs.real(0.5, 2), inputs.real(0.05, 0.2)));
        askGrowth(
                submission,
                Stream.concat(
                        Stream.of(
                                course(inputs, 5, 1.5, 0.1),
                                course(inputs, 5, 0.6, 0.1),
                                course(inputs, 5, 1.02, 0.1),
                                course(inputs, 5, 0.98, 0.1)),
                        drawn));
    }

    /** Norms that grow by a factor on average, and go up and down on the way. */
    private static Course course(Inputs inputs, int count, double factor, double tolerance) {
        double first = Math.exp(inputs.real(-3, 3));
        List<Double> norms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean between = i > 0 && i < count - 1;
            double scatter = between ? Math.exp(inputs.real(-1, 1)) : 1;
            norms.add(first * Math.pow(factor, i) * scatter);
        }
        return new Course(norms, tolerance);
    }

    private static void extremes(Submission submission, Inputs inputs) {
        double infinity = Double.POSITIVE_INFINITY;
        askGrowth(
                submission,
                Stream.of(
                        new Course(List.of(1e-200, 1.0, 1e200), 0.1),
                        new Course(List.of(3.0), 0.1),
                        new Course(List.of(0.0, 2.0, 0.0), 0.1),
                        new Course(List.of(0.0, 1.0, 2.0), 0.1),
                        new Course(List.of(2.0, 1.0, 0.0), 0.1),
                        new Course(List.of(1.0, 2.0, 4.0, Double.NaN, 1.0), 0.1),
                        new Course(List.of(1.0, 3.0, 9.0, infinity), 0.1),
                        new Course(List.of(infinity, 1.0), 0.1)));
    }

    private static void askGrowth(Submission submission, Stream<Course> courses) {
        new Inquiry<>(
                        Course::right,
                        Parts::same,
                        (course, actual) ->
                                Parts.expect(
                                        PATTERN,
                                        actual,
                                        course.right(),
                                        "for       " + Situations.text(course.norms()),
                                        "with      tolerance " + Numbers.text(course.tolerance())),
                        PatternMistake::suspicions)
                .ask(courses.iterator(), course -> pattern(submission, course));
    }

    private static Pattern pattern(Submission submission, Course course) {
        return submission.get(TrainingWatch.class).pattern(course.norms(), course.tolerance());
    }

    private static void noNorms(Submission submission, Inputs inputs) {
        Refusals.expect(
                IllegalArgumentException.class,
                PATTERN,
                "for an empty list",
                () -> pattern(submission, new Course(List.of(), 0.1)));
    }
}
