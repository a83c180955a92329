package org.gradientgrader.core.oracle;

import org.gradientgrader.protocol.Activation;

/** Activation functions and their slopes. */
final class Functions {

    private Functions() {}

    static double value(Activation function, double x) {
        return switch (function) {
            case IDENTITY -> x;
            case SIGMOID -> sigmoid(x);
            case TANH -> Math.tanh(x);
            case RELU -> x > 0 || Double.isNaN(x) ? x : 0;
        };
    }

    static double slope(Activation function, double x) {
        return switch (function) {
            case IDENTITY -> 1;
            case SIGMOID -> sigmoid(x) * sigmoid(-x); // 1 - s(x) = s(-x), without cancellation
            case TANH -> 1 - Math.tanh(x) * Math.tanh(x);
            case RELU -> x > 0 ? 1 : 0;
        };
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
