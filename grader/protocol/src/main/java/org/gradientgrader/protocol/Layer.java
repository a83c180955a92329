package org.gradientgrader.protocol;

import java.util.List;

/**
 * One layer with its parameters.
 *
 * @param kind what the layer computes
 * @param activation applied to the result of a {@link Kind#DENSE} or {@link Kind#ACTIVATION} layer;
 *     {@code IDENTITY} for batch normalisation, where DL4J ignores it
 * @param parameters in the order that {@link Kind} states
 * @param epsilon added to the variance by batch normalisation; 0 elsewhere
 */
public record Layer(Kind kind, Activation activation, List<Tensor> parameters, double epsilon) {

    /** What a layer computes from a batch {@code x} of shape {@code [batch, inputs]}. */
    public enum Kind {
        /** {@code f(xW + b)}; parameters W {@code [inputs, outputs]} and b {@code [outputs]}. */
        DENSE(2),
        /** {@code f(x)}; no parameters. */
        ACTIVATION(0),
        /**
         * {@code gamma * (x - mean) / sqrt(variance + epsilon) + beta}, statistics over the batch,
         * variance biased; parameters gamma, beta, running mean and running variance, each {@code
         * [inputs]} (Ioffe and Szegedy 2015).
         */
        BATCH_NORM(4);

        private final int parameterCount;

        Kind(int parameterCount) {
            this.parameterCount = parameterCount;
        }
    }

    /**
     * Copies {@code parameters}.
     *
     * @throws IllegalArgumentException if the parameters are not those that the kind needs
     */
    public Layer {
        parameters = List.copyOf(parameters);
        if (parameters.size() != kind.parameterCount) {
            throw new IllegalArgumentException(
                    kind
                            + " takes "
                            + kind.parameterCount
                            + " parameters, not "
                            + parameters.size());
        }
        requireConsistentShapes(kind, parameters);
    }

    /**
     * Returns a dense layer; {@code weights} {@code [inputs, outputs]}, {@code bias} {@code
     * [outputs]}.
     */
    public static Layer dense(Tensor weights, Tensor bias, Activation activation) {
        return new Layer(Kind.DENSE, activation, List.of(weights, bias), 0);
    }

    /** Returns a layer that only applies a function. */
    public static Layer activation(Activation activation) {
        return new Layer(Kind.ACTIVATION, activation, List.of(), 0);
    }

    /** Returns a batch normalisation layer; all four parameters {@code [inputs]}. */
    public static Layer batchNorm(
            Tensor gamma, Tensor beta, Tensor runningMean, Tensor runningVariance, double epsilon) {
        return new Layer(
                Kind.BATCH_NORM,
                Activation.IDENTITY,
                List.of(gamma, beta, runningMean, runningVariance),
                epsilon);
    }

    /** How many values a layer takes and gives for each example; {@link #ANY} if it takes any. */
    record Width(int inputs, int outputs) {

        static final int ANY = -1;

        boolean isFixed() {
            return inputs != ANY;
        }
    }

    Width width() {
        return switch (kind) {
            case DENSE -> new Width(inputs(), outputs());
            case BATCH_NORM -> new Width(gamma().size(), gamma().size());
            case ACTIVATION -> new Width(Width.ANY, Width.ANY);
        };
    }

    /** Returns whether this is a dense layer, the only kind that has a weight matrix. */
    public boolean isDense() {
        return kind == Kind.DENSE;
    }

    /** Returns W of a dense layer, {@code [inputs, outputs]}. */
    public Tensor weights() {
        return parameters.get(0);
    }

    /** Returns b of a dense layer, {@code [outputs]}. */
    public Tensor bias() {
        return parameters.get(1);
    }

    /** Returns the number of rows of a dense layer's weight matrix. */
    public int inputs() {
        return weights().shape()[0];
    }

    /** Returns the number of columns of a dense layer's weight matrix. */
    public int outputs() {
        return weights().shape()[1];
    }

    /** Returns the scale of a batch normalisation layer. */
    public Tensor gamma() {
        return parameters.get(0);
    }

    /** Returns the shift of a batch normalisation layer. */
    public Tensor beta() {
        return parameters.get(1);
    }

    private static void requireConsistentShapes(Kind kind, List<Tensor> parameters) {
        boolean consistent =
                switch (kind) {
                    case ACTIVATION -> true;
                    case DENSE ->
                            parameters.get(0).rank() == 2
                                    && parameters.get(1).rank() == 1
                                    && parameters.get(1).size() == parameters.get(0).shape()[1];
                    case BATCH_NORM ->
                            parameters.stream()
                                    .allMatch(
                                            p -> p.rank() == 1 && p.sameShapeAs(parameters.get(0)));
                };
        if (!consistent) {
            throw new IllegalArgumentException(
                    "parameters of " + kind + " do not fit: " + parameters);
        }
    }
}
