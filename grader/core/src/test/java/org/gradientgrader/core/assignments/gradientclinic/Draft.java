package org.gradientgrader.core.assignments.gradientclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.TrainingPlan.Clipping;
import org.gradientgrader.protocol.TrainingPlan.LayerPlan;

/**
 * A classifier as a student might hand it in, without DL4J.
 *
 * @param form sizes and loss
 * @param hidden what its hidden blocks hold
 * @param spread factor of its weights
 * @param optimiser and {@code rates} how it is trained
 * @param clipping of dense layers, and {@code limit} of it
 * @param normalisations how batch normalisations are clipped
 * @param seed of its weights
 */
record Draft(
        Classifiers form,
        Classifiers.Hidden hidden,
        double spread,
        String optimiser,
        IntToDoubleFunction rates,
        Clipping clipping,
        double limit,
        Clipping normalisations,
        long seed) {

    static final Draft PATIENT =
            new Draft(
                    Classifiers.PATIENT,
                    new Classifiers.Hidden(Activation.SIGMOID, false, 0),
                    1,
                    "Sgd",
                    epoch -> 0.1,
                    Clipping.NONE,
                    0,
                    Clipping.NONE,
                    1);

    static final Draft TREATED =
            new Draft(
                    Classifiers.PATIENT,
                    new Classifiers.Hidden(Activation.RELU, true, 0.2),
                    1,
                    "Adam",
                    epoch -> 0.001 * Math.pow(0.5, epoch / 5),
                    Clipping.NORM_PER_PARAMETER,
                    1,
                    Clipping.NONE,
                    1);

    Draft of(Classifiers newForm) {
        return new Draft(
                newForm, hidden, spread, optimiser, rates, clipping, limit, normalisations, seed);
    }

    Draft with(Classifiers.Hidden newHidden) {
        return new Draft(
                form, newHidden, spread, optimiser, rates, clipping, limit, normalisations, seed);
    }

    Draft spread(double newSpread) {
        return new Draft(
                form, hidden, newSpread, optimiser, rates, clipping, limit, normalisations, seed);
    }

    Draft by(String newOptimiser, IntToDoubleFunction newRates) {
        return new Draft(
                form,
                hidden,
                spread,
                newOptimiser,
                newRates,
                clipping,
                limit,
                normalisations,
                seed);
    }

    Draft clipped(Clipping newClipping, double newLimit) {
        return new Draft(
                form,
                hidden,
                spread,
                optimiser,
                rates,
                newClipping,
                newLimit,
                normalisations,
                seed);
    }

    Draft clippedToo(Clipping newNormalisations) {
        return new Draft(
                form, hidden, spread, optimiser, rates, clipping, limit, newNormalisations, seed);
    }

    Draft seeded(long newSeed) {
        return new Draft(
                form, hidden, spread, optimiser, rates, clipping, limit, normalisations, newSeed);
    }

    Trainable trainable() {
        Inputs inputs = new Inputs(seed);
        List<Layer> layers = new ArrayList<>();
        List<LayerPlan> plans = new ArrayList<>();
        for (int i = 0; i < form.hiddenLayers(); i++) {
            int in = i == 0 ? form.features() : form.width();
            layers.add(dense(inputs, in, form.width()));
            plans.add(new LayerPlan(clipping, limit, i == 0 ? 0 : hidden.dropped()));
            if (hidden.normalised()) {
                layers.add(norm(form.width()));
                plans.add(new LayerPlan(normalisations, 0, 0));
            }
            layers.add(Layer.activation(hidden.activation()));
            plans.add(new LayerPlan(Clipping.NONE, 0, 0));
        }
        layers.add(dense(inputs, form.width(), form.classes()));
        plans.add(new LayerPlan(clipping, limit, hidden.dropped()));
        return new Trainable(
                new Network(layers, Precision.FLOAT),
                new TrainingPlan(
                        form.loss(),
                        optimiser,
                        IntStream.range(0, TrainingPlan.EPOCHS)
                                .mapToObj(rates::applyAsDouble)
                                .toList(),
                        plans));
    }

    private Layer dense(Inputs inputs, int in, int out) {
        Layer size =
                Layer.dense(
                        Tensor.matrix(in, out, new double[in * out]),
                        Tensor.vector(new double[out]),
                        Activation.IDENTITY);
        double deviation =
                out == form.classes() ? Math.sqrt(2.0 / (in + out)) : hidden.deviation(size);
        return Layer.dense(
                Tensor.matrix(in, out, inputs.normals(in * out, spread * deviation)),
                size.bias(),
                Activation.IDENTITY);
    }

    private static Layer norm(int width) {
        double[] ones = new double[width];
        Arrays.fill(ones, 1);
        Tensor zero = Tensor.vector(new double[width]);
        return Layer.batchNorm(Tensor.vector(ones), zero, zero, Tensor.vector(ones), 1e-5);
    }
}
