package org.gradientgrader.core.oracle;

import org.gradientgrader.protocol.Tensor;

/** A row-major matrix for the inner loops; mutable, and never seen outside this package. */
final class Matrix {

    final int rows;
    final int columns;
    final double[] values;

    Matrix(int rows, int columns) {
        this(rows, columns, new double[rows * columns]);
    }

    private Matrix(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    static Matrix of(Tensor tensor) {
        if (tensor.rank() != 2) {
            throw new IllegalArgumentException("a matrix has two axes, not " + tensor.shapeText());
        }
        return new Matrix(tensor.shape()[0], tensor.shape()[1], tensor.values());
    }

    Tensor toTensor() {
        return Tensor.matrix(rows, columns, values);
    }

    /** Returns {@code this × other}. */
    Matrix times(Matrix other) {
        requireFit(columns, other.rows);
        Matrix product = new Matrix(rows, other.columns);
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < columns; k++) {
                double factor = values[row * columns + k];
                for (int column = 0; column < other.columns; column++) {
                    product.values[row * other.columns + column] +=
                            factor * other.values[k * other.columns + column];
                }
            }
        }
        return product;
    }

    /** Returns the transpose. */
    Matrix transposed() {
        Matrix transposed = new Matrix(columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                transposed.values[column * rows + row] = values[row * columns + column];
            }
        }
        return transposed;
    }

    /** Returns the sums over the rows, one for each column. */
    double[] columnSums() {
        double[] sums = new double[columns];
        for (int i = 0; i < values.length; i++) {
            sums[i % columns] += values[i];
        }
        return sums;
    }

    static void requireFit(int columns, int rows) {
        if (columns != rows) {
            throw new IllegalArgumentException(columns + " columns meet " + rows + " rows");
        }
    }
}
