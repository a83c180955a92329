package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Rejection;

/**
 * What is expected of one step.
 *
 * @param call that returned it
 * @param number from 1
 * @param tolerance relative
 */
record StepExpectation(String call, int number, double tolerance) {

    void expect(Step actual, Step right) {
        expectLayers(actual.layerNorms(), right.layerNorms());
        if (Likeness.isBroken(right)) {
            expectBroken("loss", actual.loss());
            expectBroken("global norm", actual.globalNorm());
        } else {
            Scalars.equal(subject("loss"), actual.loss(), right.loss(), tolerance);
            for (int layer = 0; layer < right.layerNorms().size(); layer++) {
                Scalars.equal(
                        subject("norm of layer " + (layer + 1)),
                        actual.layerNorms().get(layer),
                        right.layerNorms().get(layer),
                        tolerance);
            }
            Scalars.equal(
                    subject("global norm"), actual.globalNorm(), right.globalNorm(), tolerance);
        }
        Scalars.equal(subject("factor"), actual.factor(), right.factor(), tolerance);
    }

    private void expectLayers(List<Double> actual, List<Double> right) {
        if (actual.size() != right.size()) {
            throw new Rejection(
                    call + " returned another number of norms than there are layers.",
                    "where     step " + number,
                    "got       " + Numbers.count(actual.size(), "norm"),
                    "expected  " + Numbers.count(right.size(), "norm"));
        }
    }

    /** Whether it is infinite or NaN depends on the order of summation. */
    private void expectBroken(String what, double actual) {
        if (Double.isFinite(actual)) {
            throw new Rejection(
                    subject(what) + " is finite, though gradients are not.",
                    "got       " + Numbers.text(actual),
                    "expected  an infinity or NaN");
        }
    }

    private String subject(String what) {
        return "The " + what + " in step " + number + " of " + call;
    }
}
