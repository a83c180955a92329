package org.gradientgrader.core.assignments.gradienthealth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Tensor;

/**
 * Gradients, thresholds and vital signs to ask about. Sizes are powers of two, so that a value at a
 * threshold is there exactly, however it was computed.
 */
final class Patients {

    private final Inputs inputs;

    Patients(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Vital signs and the thresholds to judge them by. */
    record Patient(GradientHealth health, Thresholds thresholds) {

        /** Returns lines that show the case. */
        String text() {
            return "norms "
                    + health.norms().stream().map(Numbers::text).collect(Collectors.joining(", "));
        }

        String thresholdsText() {
            return "vanished "
                    + Numbers.text(thresholds.vanished())
                    + ", weak "
                    + Numbers.text(thresholds.weak())
                    + ", large "
                    + Numbers.text(thresholds.large())
                    + ", exploding "
                    + Numbers.text(thresholds.exploding())
                    + ", wide "
                    + Numbers.text(thresholds.wide())
                    + ", extreme "
                    + Numbers.text(thresholds.extreme());
        }
    }

    /** Returns thresholds far from the lecture's. */
    Thresholds thresholds() {
        double weak = power(-10, -8);
        double large = power(2, 5);
        double wide = power(2, 3);
        return new Thresholds(
                weak * power(-8, -4), weak, large, large * power(2, 4), wide, wide * power(1, 2));
    }

    private double power(int least, int most) {
        return Math.pow(2, inputs.integer(least, most));
    }

    Patient patient(Thresholds thresholds, double... norms) {
        return new Patient(VitalSigns.ofNorms(shuffled(norms), thresholds), thresholds);
    }

    /** Returns one array for each norm; a single element is not 0, so that nothing is rounded. */
    List<Tensor> gradients(double... norms) {
        List<Tensor> gradients = new ArrayList<>();
        for (double norm : norms) {
            double[] values = new double[inputs.integer(2, 5)];
            values[inputs.integer(0, 1)] = inputs.integer(0, 1) == 0 ? norm : -norm;
            gradients.add(Tensor.matrix(1, values.length, values));
        }
        return gradients;
    }

    double[] shuffled(double... norms) {
        List<Double> order = new ArrayList<>(Arrays.stream(norms).boxed().toList());
        Collections.shuffle(order, new Random(inputs.integer(0, Integer.MAX_VALUE - 1)));
        return order.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns a case on either side of each boundary, and on it. */
    List<Patient> boundaries() {
        Thresholds t = thresholds();
        List<Patient> patients = new ArrayList<>();
        patients.add(patient(t, 1, 1, 2, 1, 0.5));
        patients.add(patient(t, t.large(), 1, 1, 1));
        patients.add(patient(t, 2 * t.large(), t.large(), t.large(), t.large()));
        patients.add(patient(t, t.exploding(), t.large(), t.large()));
        patients.add(patient(t, 2 * t.exploding(), t.exploding(), t.exploding()));
        patients.add(patient(t, 1 / t.wide(), 1, 1));
        patients.add(patient(t, 0.5 / t.wide(), 1, 1));
        patients.add(patient(t, 1 / t.extreme(), 1, 0.5));
        patients.add(patient(t, 0.5 / t.extreme(), 1, 0.5, 1));
        patients.add(patient(t, t.weak(), t.weak(), t.weak(), t.weak()));
        patients.add(patient(t, t.weak() / 2, t.weak(), t.weak(), t.weak()));
        patients.add(patient(t, t.weak() / 2, t.weak() / 2, t.weak(), t.weak()));
        patients.add(patient(t, t.weak() / 2, t.weak() / 2, t.weak() / 2, t.weak()));
        patients.add(patient(t, t.vanished(), t.weak(), t.weak(), t.weak()));
        patients.add(patient(t, t.vanished() / 2, t.vanished(), t.vanished(), t.vanished()));
        patients.add(patient(t, t.vanished() / 2, t.weak(), 1, 1, 1, 1));
        patients.add(patient(t, t.vanished() / 2, t.vanished() / 2, 1, 1, 1, 1));
        patients.add(patient(t, t.vanished() / 4, 1, 1));
        patients.add(patient(t, 0, 1, 1, 1, 1));
        return patients;
    }

    /** Returns cases with a norm that is no number, or none that is finite. */
    List<Patient> nonFinite() {
        Thresholds t = thresholds();
        return List.of(
                patient(t, 1, Double.POSITIVE_INFINITY, 1, 2),
                patient(t, 1, Double.NaN, 1),
                patient(t, t.vanished() / 2, Double.NaN, 2 * t.exploding()),
                patient(t, Double.NaN, Double.POSITIVE_INFINITY, 1));
    }

    /** Returns cases of any health, with thresholds of their own. */
    List<Patient> any(int count) {
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thresholds t = thresholds();
            double[] norms = new double[inputs.integer(3, 9)];
            for (int j = 0; j < norms.length; j++) {
                norms[j] = Math.exp(inputs.real(-4, 4));
            }
            norms[0] *= inputs.integer(0, 2) == 0 ? t.vanished() / 64 : 1;
            norms[1] *= inputs.integer(0, 2) == 0 ? 64 * t.exploding() : 1;
            patients.add(patient(t, norms));
        }
        return patients;
    }
}
