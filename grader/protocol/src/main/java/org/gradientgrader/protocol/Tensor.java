package org.gradientgrader.protocol;

import java.util.Arrays;

/**
 * A dense array of float64 values in row-major order.
 *
 * @param shape lengths of the axes, outermost first; empty for a scalar
 * @param values as many as the product of {@code shape}
 */
public record Tensor(int[] shape, double[] values) implements Value {

    /**
     * Copies both arrays.
     *
     * @throws IllegalArgumentException if an axis is negative or the number of values is not the
     *     product of the shape
     */
    public Tensor {
        shape = shape.clone();
        values = values.clone();
        if (elements(shape) != values.length) {
            throw new IllegalArgumentException(
                    "shape "
                            + Arrays.toString(shape)
                            + " does not hold "
                            + values.length
                            + " values");
        }
    }

    /** Returns a tensor of rank 1. */
    public static Tensor vector(double... values) {
        return new Tensor(new int[] {values.length}, values);
    }

    /** Returns a tensor of rank 2 from values in row-major order. */
    public static Tensor matrix(int rows, int columns, double... values) {
        return new Tensor(new int[] {rows, columns}, values);
    }

    @Override
    public int[] shape() {
        return shape.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    /** Returns the number of elements. */
    public int size() {
        return values.length;
    }

    /** Returns the number of axes. */
    public int rank() {
        return shape.length;
    }

    /** Returns the value at a row-major position. */
    public double at(int position) {
        return values[position];
    }

    /** Returns whether both tensors have the same axes. */
    public boolean sameShapeAs(Tensor other) {
        return Arrays.equals(shape, other.shape);
    }

    /** Returns the shape as students read it, for example {@code [32, 10]}. */
    public String shapeText() {
        return Arrays.toString(shape);
    }

    /** Compares shape and values; NaN equals NaN, and 0.0 differs from -0.0. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor
                && sameShapeAs(tensor)
                && Arrays.equals(values, tensor.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Tensor" + shapeText();
    }

    private static long elements(int[] shape) {
        long elements = 1;
        for (int length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException(
                        "negative axis in shape " + Arrays.toString(shape));
            }
            elements = Math.min(elements * length, Integer.MAX_VALUE + 1L); // a later axis may be 0
        }
        return elements;
    }
}
