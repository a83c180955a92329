package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.contract.Submission.Observation;
import org.gradientgrader.core.oracle.Classifier;
import org.gradientgrader.protocol.Trainable;

/**
 * The course of a training: the student's process trains, and we look at the parameters after each
 * epoch.
 *
 * @param task what was learnt
 * @param stages the network after each epoch
 */
record Course(Task task, List<Classifier> stages) {

    private static final int BATCH = 64;

    /** Has a network trained by its own plan. */
    static Course of(Observation<Trainable> patient, Task task, int epochs) {
        List<Classifier> stages = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Examples practice = task.practice();
            Trainable trained = patient.train(practice.inputs(), practice.labels(), BATCH);
            stages.add(new Classifier(trained.network()));
        }
        return new Course(task, stages);
    }

    /** Returns the share of right answers in the end on what was not seen. */
    double accuracy() {
        return accuracy(stages.get(stages.size() - 1));
    }

    /** Returns the share of right answers after each epoch on what was not seen. */
    List<Double> accuracies() {
        return stages.stream().map(this::accuracy).toList();
    }

    private double accuracy(Classifier stage) {
        return stage.accuracy(task.unseen().inputs(), task.unseen().labels());
    }

    /** Returns the loss after each epoch on what was trained with. */
    List<Double> trainingLosses() {
        return losses(task.practice());
    }

    /** Returns the loss after each epoch on what was not seen. */
    List<Double> validationLosses() {
        return losses(task.unseen());
    }

    private List<Double> losses(Examples examples) {
        return stages.stream()
                .map(stage -> stage.crossEntropy(examples.inputs(), examples.labels()))
                .toList();
    }
}
