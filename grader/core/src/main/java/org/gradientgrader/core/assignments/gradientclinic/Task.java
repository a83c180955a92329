package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Tensor;

/**
 * Something to learn, drawn anew for each seed.
 *
 * @param practice what a network is trained with
 * @param unseen of the same kind, but never shown to the student's process
 */
record Task(Examples practice, Examples unseen) {

    private static final int UNSEEN = 512;

    private static final int FEATURES = 20;
    private static final int CLUSTERS = 8;
    private static final int LATENT = 5;
    private static final int CORNERS = 1 << LATENT;
    private static final double CLUSTER_DEVIATION = 0.45;
    private static final double NOISE = 0.3;

    private static final int PIXELS = 784;
    private static final int CLASSES = 10;
    private static final double PROTOTYPE_DEVIATION = 0.3;

    /**
     * Returns two classes of 20 features, each of four clusters at corners of a cube of five
     * dimensions: no plane parts them.
     */
    static Task twoClasses(Inputs inputs, int examples) {
        int[] corners = corners(inputs);
        double[] mixing = inputs.normals(LATENT * FEATURES, 1 / Math.sqrt(LATENT));
        return new Task(
                clusters(inputs, corners, mixing, examples),
                clusters(inputs, corners, mixing, UNSEEN));
    }

    /** Returns ten classes of 784 pixels: a prototype each, and noise. */
    static Task tenClasses(Inputs inputs, int examples) {
        double[] prototypes = inputs.normals(CLASSES * PIXELS, PROTOTYPE_DEVIATION);
        return new Task(
                pictures(inputs, prototypes, examples), pictures(inputs, prototypes, UNSEEN));
    }

    /** Different corners, in random order. */
    private static int[] corners(Inputs inputs) {
        int[] all = new int[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            int j = inputs.integer(0, i);
            all[i] = all[j];
            all[j] = i;
        }
        return Arrays.copyOf(all, CLUSTERS);
    }

    private static Examples clusters(Inputs inputs, int[] corners, double[] mixing, int examples) {
        double[] values = inputs.normals(examples * FEATURES, NOISE);
        double[] labels = new double[examples];
        for (int example = 0; example < examples; example++) {
            int cluster = inputs.integer(0, CLUSTERS - 1);
            labels[example] = cluster % 2;
            double[] latent = inputs.normals(LATENT, CLUSTER_DEVIATION);
            for (int d = 0; d < LATENT; d++) {
                latent[d] += (corners[cluster] >> d & 1) == 1 ? 1 : -1;
                for (int f = 0; f < FEATURES; f++) {
                    values[example * FEATURES + f] += latent[d] * mixing[d * FEATURES + f];
                }
            }
        }
        return new Examples(
                Tensor.matrix(examples, FEATURES, values), Tensor.matrix(examples, 1, labels));
    }

    private static Examples pictures(Inputs inputs, double[] prototypes, int examples) {
        double[] values = inputs.normals(examples * PIXELS, 1);
        double[] labels = new double[examples * CLASSES];
        for (int example = 0; example < examples; example++) {
            int label = inputs.integer(0, CLASSES - 1);
            labels[example * CLASSES + label] = 1;
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                values[example * PIXELS + pixel] += prototypes[label * PIXELS + pixel];
            }
        }
        return new Examples(
                Tensor.matrix(examples, PIXELS, values), Tensor.matrix(examples, CLASSES, labels));
    }
}
