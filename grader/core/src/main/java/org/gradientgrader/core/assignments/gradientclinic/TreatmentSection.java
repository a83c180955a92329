package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientclinic.Treatment;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Trainable;

/** Section 4: the network that does not learn, and its treatment. */
final class TreatmentSection {

    static final int EPOCHS = 5;
    static final int EXAMPLES = 512;

    private static final String PATIENT = "Treatment.problematic";
    private static final String TREATED = "Treatment.treated";
    private static final Classifiers.Hidden SIGMOIDS =
            new Classifiers.Hidden(Activation.SIGMOID, false, 0);
    private static final Classifiers.Hidden REPAIRED =
            new Classifiers.Hidden(Activation.RELU, true, 0.2);
    private static final double FIRST_RATE = 0.001;
    private static final int HALVED_EVERY = 5;

    /**
     * Chance is 10 %. On 16 tasks the reference answered between 62 and 76 % right after these
     * epochs, and the untreated network between 8 and 14 %.
     */
    private static final double LEARNT = 0.3;

    static final Section SECTION =
            section(
                            "Section 4: The Treatment",
                            check("problem_network", "The patient")
                                    .criterion(
                                            2,
                                            "its layers, weights and loss are as prescribed, and two calls give the same network",
                                            (submission, inputs) ->
                                                    examine(
                                                            submission,
                                                            PATIENT,
                                                            Treatment::problematic,
                                                            SIGMOIDS))
                                    .criterion(
                                            2,
                                            "it is trained as prescribed: plain gradient descent, nothing clipped",
                                            (submission, inputs) -> examinePatientPlan(submission))
                                    .hint(
                                            "Compare network.summary() with the Javadoc line by line, and then the"
                                                    + " configuration of the OutputLayer."),
                            check("treated_network", "The patient after treatment")
                                    .criterion(
                                            4,
                                            "its layers, weights and loss are as prescribed, and two calls give the same network",
                                            (submission, inputs) ->
                                                    examine(
                                                            submission,
                                                            TREATED,
                                                            Treatment::treated,
                                                            REPAIRED))
                                    .criterion(
                                            2,
                                            "each hidden layer drops a fifth of its values",
                                            (submission, inputs) -> examineDropout(submission))
                                    .hint(
                                            "Treat one thing at a time: weights, activation, batch normalisation,"
                                                    + " dropout. What does network.summary() show after each?"),
                            check("training_plan", "How it is trained")
                                    .criterion(
                                            2,
                                            "Adam's learning rate begins at 0.001 and is halved every 5 epochs",
                                            (submission, inputs) ->
                                                    plan(submission, TREATED, Treatment::treated)
                                                            .expectOptimiser(
                                                                    "Adam",
                                                                    TreatmentSection::halved))
                                    .criterion(
                                            3,
                                            "the gradients of each dense layer are clipped to a norm of 1, and no others",
                                            (submission, inputs) -> examineClipping(submission))
                                    .hint(
                                            "What can be set for the whole network can also be set for one layer: which of"
                                                    + " your settings should not reach every layer?"),
                            check("treated_learning", "It learns")
                                    .criterion(
                                            5,
                                            "after "
                                                    + EPOCHS
                                                    + " epochs it answers at least 30 % of what it has not seen right; chance is 10 %",
                                            TreatmentSection::examineLearning)
                                    .hint(
                                            "Train it yourself on a few hundred random pictures: does the loss fall? Then"
                                                    + " change one thing at a time."))
                    .portraying(
                            new Sitter(PATIENT, s -> patient(s).network()),
                            new Sitter(TREATED, s -> treated(s).network()))
                    .showing(
                            TreatmentFigures.losses(),
                            TreatmentFigures.accuracies(),
                            TreatmentFigures.residual());

    private TreatmentSection() {}

    static Trainable patient(Submission submission) {
        return submission.get(Treatment.class).problematic();
    }

    static Trainable treated(Submission submission) {
        return submission.get(Treatment.class).treated();
    }

    private static void examine(
            Submission submission,
            String name,
            Function<Treatment, Trainable> call,
            Classifiers.Hidden hidden) {
        Observation<Trainable> first = submission.observe(Treatment.class, call);
        Classifiers.PATIENT.expect(name, first.value(), hidden);
        Classifiers.expectReproducible(name, first, submission.observe(Treatment.class, call));
    }

    private static Plans plan(
            Submission submission, String name, Function<Treatment, Trainable> call) {
        return new Plans(name, call.apply(submission.get(Treatment.class)));
    }

    private static void examinePatientPlan(Submission submission) {
        Plans plan = plan(submission, PATIENT, Treatment::problematic);
        plan.expectOptimiser("Sgd", epoch -> 0.1);
        plan.expectUnclipped(Block.of(plan.trainable()));
    }

    private static void examineDropout(Submission submission) {
        Plans plan = plan(submission, TREATED, Treatment::treated);
        List<Block> blocks = Classifiers.PATIENT.expectLayers(TREATED, plan.trainable(), REPAIRED);
        plan.expectDropout(blocks.subList(0, blocks.size() - 1), REPAIRED);
    }

    private static void examineClipping(Submission submission) {
        Plans plan = plan(submission, TREATED, Treatment::treated);
        plan.expectClipped(Classifiers.PATIENT.expectLayers(TREATED, plan.trainable(), REPAIRED));
    }

    private static double halved(int epoch) {
        return FIRST_RATE * Math.pow(0.5, epoch / HALVED_EVERY);
    }

    private static void examineLearning(Submission submission, Inputs inputs) {
        Observation<Trainable> treated = submission.observe(Treatment.class, Treatment::treated);
        Classifiers.PATIENT.expectLayers(TREATED, treated.value(), REPAIRED);
        double accuracy = Course.of(treated, Task.tenClasses(inputs, EXAMPLES), EPOCHS).accuracy();
        if (!(accuracy >= LEARNT)) {
            throw new Rejection(
                    TREATED + " has not learnt enough.",
                    "got       " + Numbers.text(100 * accuracy) + " % right",
                    "expected  at least 30 %");
        }
    }
}
