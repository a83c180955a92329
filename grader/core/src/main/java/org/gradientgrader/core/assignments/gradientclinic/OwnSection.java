package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.contract.gradientclinic.OwnSolution;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan.Loss;

/** Section 6: the student's own network, and questions. */
final class OwnSection {

    private static final String NAME = "OwnSolution.network";
    private static final int FEATURES = 20;
    private static final int HIDDEN_LAYERS = 8;
    private static final int EPOCHS = 10;
    private static final int EXAMPLES = 512;

    /** Chance is 50 %; on 16 tasks the reference answered between 94 and 99 % right. */
    private static final double LEARNT = 0.8;

    static final Section SECTION =
            section(
                            "Section 6: Your Turn",
                            check("own_solution", "A deep network that learns")
                                    .criterion(
                                            2,
                                            "it has at least "
                                                    + HIDDEN_LAYERS
                                                    + " hidden layers and the prescribed output, and two calls give the same network",
                                            (submission, inputs) -> examineForm(submission))
                                    .criterion(
                                            3,
                                            "after "
                                                    + EPOCHS
                                                    + " epochs it answers at least 80 % of what it has not seen right",
                                            OwnSection::examineLearning)
                                    .hint(
                                            "Which of the four solutions did best in your comparison, and with which"
                                                    + " optimiser? Begin with that one."),
                            AssessmentChecks.ASSESSMENT)
                    .portraying(new Sitter(NAME, s -> own(s).value().network()));

    private OwnSection() {}

    private static Observation<Trainable> own(Submission submission) {
        return submission.observe(OwnSolution.class, OwnSolution::network);
    }

    private static void examineForm(Submission submission) {
        Observation<Trainable> first = own(submission);
        expectForm(first.value());
        Classifiers.expectReproducible(NAME, first, own(submission));
    }

    private static void expectForm(Trainable trainable) {
        Network network = trainable.network();
        int dense = network.denseLayers().size();
        Layer last = network.layers().get(network.layers().size() - 1);
        boolean fits =
                trainable.plan().loss() == Loss.SIGMOID_CROSS_ENTROPY
                        && last.isDense()
                        && last.outputs() == 1
                        && network.denseLayers().get(0).inputs() == FEATURES;
        if (!fits) {
            throw new Rejection(
                    NAME + " does not fit the task.",
                    "expected  "
                            + FEATURES
                            + " inputs, and an OutputLayer of one sigmoid with the loss XENT");
        }
        if (dense <= HIDDEN_LAYERS) {
            throw new Rejection(
                            NAME + " is not deep enough.",
                            "got       " + Numbers.count(dense - 1, "hidden layer"),
                            "expected  at least " + HIDDEN_LAYERS)
                    .naming(ClassifierMistake.OTHER_DEPTH);
        }
    }

    private static void examineLearning(Submission submission, Inputs inputs) {
        Observation<Trainable> own = own(submission);
        expectForm(own.value());
        double accuracy = Course.of(own, Task.twoClasses(inputs, EXAMPLES), EPOCHS).accuracy();
        if (!(accuracy >= LEARNT)) {
            throw new Rejection(
                    NAME + " has not learnt enough.",
                    "got       " + Numbers.text(100 * accuracy) + " % right",
                    "expected  at least 80 %; guessing gives 50 %");
        }
    }
}
