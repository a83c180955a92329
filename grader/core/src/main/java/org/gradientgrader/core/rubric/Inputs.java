package org.gradientgrader.core.rubric;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.gradientgrader.protocol.Tensor;

/**
 * Random inputs that a seed determines, on every JDK alike: {@link Random}'s algorithm is part of
 * its specification.
 */
public final class Inputs {

    private final Random random;

    /** Draws from a generator that starts at {@code seed}. */
    public Inputs(long seed) {
        this.random = new Random(seed);
    }

    /** Returns independent standard normal values, shape {@code [rows, columns]}. */
    public Tensor normal(int rows, int columns) {
        return Tensor.matrix(rows, columns, normals(rows * columns, 1));
    }

    /** Returns independent normal values of this deviation. */
    public double[] normals(int count, double deviation) {
        return DoubleStream.generate(() -> deviation * random.nextGaussian())
                .limit(count)
                .toArray();
    }

    /** Returns independent values, uniform within ±{@code bound}. */
    public double[] uniforms(int count, double bound) {
        return DoubleStream.generate(() -> bound * (2 * random.nextDouble() - 1))
                .limit(count)
                .toArray();
    }

    /** Returns an integer from {@code least} to {@code most}, both included. */
    public int integer(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns a value from {@code least} to {@code most}, uniform. */
    public double real(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
