package org.gradientgrader.core.assignments.gradientflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.BatchNormNetwork;
import org.gradientgrader.core.contract.gradientflow.GradientClipping;
import org.gradientgrader.core.contract.gradientflow.GradientHistogram;
import org.gradientgrader.core.contract.gradientflow.GradientStatistics;
import org.gradientgrader.core.contract.gradientflow.GradientSummary;
import org.gradientgrader.core.contract.gradientflow.ReluNetwork;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.contract.gradientflow.TanhNetwork;
import org.gradientgrader.core.contract.gradientflow.UnstableNetwork;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.oracle.Pass;
import org.gradientgrader.core.oracle.Statistics;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Tensor;

/** A submission of plain data, right unless told otherwise: no process, no DL4J, and quick. */
final class PlainAnswers implements Submission {

    /** Any of the five network classes. */
    record Student(
            Supplier<Network> build,
            BiFunction<Network, Tensor, List<Tensor>> differentiate,
            ToDoubleFunction<List<Tensor>> ratio)
            implements SigmoidNetwork, TanhNetwork, UnstableNetwork, ReluNetwork, BatchNormNetwork {

        @Override
        public Network network() {
            return build.get();
        }

        @Override
        public List<Tensor> gradients(Network network, Tensor input) {
            return differentiate.apply(network, input);
        }

        @Override
        public double vanishingRatio(List<Tensor> gradients) {
            return ratio.applyAsDouble(gradients);
        }
    }

    private final Map<Class<?>, Object> classes = new HashMap<>();
    private UnaryOperator<List<Tensor>> forward = UnaryOperator.identity();
    private UnaryOperator<Object> later = UnaryOperator.identity();

    private PlainAnswers() {
        classes.put(SigmoidNetwork.class, student(() -> dense(Activation.SIGMOID, 1)));
        classes.put(TanhNetwork.class, student(() -> dense(Activation.TANH, 2)));
        classes.put(UnstableNetwork.class, student(() -> dense(Activation.IDENTITY, 3)));
        classes.put(ReluNetwork.class, student(() -> dense(Activation.RELU, 4)));
        classes.put(BatchNormNetwork.class, student(PlainAnswers::batchNorm));
        classes.put(GradientClipping.class, (GradientClipping) PlainAnswers::clip);
        classes.put(GradientStatistics.class, (GradientStatistics) PlainAnswers::summarise);
        classes.put(GradientHistogram.class, (GradientHistogram) Statistics::elements);
    }

    static PlainAnswers right() {
        return new PlainAnswers();
    }

    <C> PlainAnswers with(Class<C> contract, C answer) {
        classes.put(contract, answer);
        return this;
    }

    /** What DL4J computes, where it is not what the layers say. */
    PlainAnswers withForward(UnaryOperator<List<Tensor>> changed) {
        forward = changed;
        return this;
    }

    /** What arguments and results look like when they are read once more. */
    PlainAnswers withLater(UnaryOperator<Object> changed) {
        later = changed;
        return this;
    }

    static Student student(Supplier<Network> network) {
        return new Student(network, PlainAnswers::gradients, PlainAnswers::ratio);
    }

    static Student student(Network network) {
        return student(() -> network);
    }

    static List<Tensor> gradients(Network network, Tensor input) {
        return Pass.forward(network, input).gradientsOfMeanOutput().weights();
    }

    static double ratio(List<Tensor> gradients) {
        if (gradients.isEmpty()) {
            throw threw(IllegalArgumentException.class);
        }
        return gradients.size() == 1
                ? 1
                : Norms.of(gradients.get(0)) / Norms.of(gradients.get(gradients.size() - 1));
    }

    static List<Tensor> clip(List<Tensor> gradients, double maxNorm) {
        if (gradients.isEmpty() || !(maxNorm > 0)) {
            throw threw(IllegalArgumentException.class);
        }
        if (!Double.isFinite(Norms.global(gradients))) {
            throw threw(ArithmeticException.class);
        }
        return Clipping.byGlobalNorm(gradients, maxNorm);
    }

    static GradientSummary summarise(List<Tensor> gradients) {
        if (gradients.isEmpty()) {
            throw threw(IllegalArgumentException.class);
        }
        Statistics all = Statistics.of(Statistics.elements(gradients));
        return new GradientSummary(all.mean(), all.std(), all.min(), all.max());
    }

    static NoAnswer threw(Class<? extends RuntimeException> exception) {
        return new NoAnswer("a call", new Reply.Threw(exception.getName(), "", List.of()));
    }

    /** Returns the prescribed network of this function, weights drawn as prescribed. */
    static Network dense(Activation function, long seed) {
        Inputs inputs = new Inputs(seed);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int in = i == 0 ? 10 : 20;
            int out = i == 5 ? 1 : 20;
            double[] weights =
                    switch (function) {
                        case IDENTITY -> inputs.normals(in * out, 5);
                        case RELU -> inputs.normals(in * out, Math.sqrt(2.0 / in));
                        case SIGMOID, TANH -> inputs.uniforms(in * out, 1 / Math.sqrt(in));
                    };
            layers.add(
                    Layer.dense(
                            Tensor.matrix(in, out, weights),
                            Tensor.vector(new double[out]),
                            i == 5 ? Activation.IDENTITY : function));
        }
        return new Network(layers, Precision.DOUBLE);
    }

    static Network batchNorm() {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : dense(Activation.SIGMOID, 5).layers()) {
            layers.add(Layer.dense(layer.weights(), layer.bias(), Activation.IDENTITY));
            if (layers.size() < 15) {
                layers.add(norm(1e-5));
                layers.add(Layer.activation(Activation.RELU));
            }
        }
        return new Network(layers, Precision.DOUBLE);
    }

    static Layer norm(double epsilon) {
        return Layer.batchNorm(filled(1), filled(0), filled(0), filled(1), epsilon);
    }

    private static Tensor filled(double value) {
        double[] values = new double[20];
        Arrays.fill(values, value);
        return Tensor.vector(values);
    }

    @Override
    public <C> C get(Class<C> contract) {
        return contract.cast(classes.get(contract));
    }

    @Override
    public <C, T> Observation<T> observe(Class<C> contract, Function<C, T> call) {
        List<Object> arguments = new ArrayList<>();
        C recorder =
                contract.cast(
                        Proxy.newProxyInstance(
                                contract.getClassLoader(),
                                new Class<?>[] {contract},
                                (proxy, method, passed) -> {
                                    arguments.addAll(passed == null ? List.of() : List.of(passed));
                                    try {
                                        return method.invoke(get(contract), passed);
                                    } catch (InvocationTargetException e) {
                                        throw e.getCause();
                                    }
                                }));
        T value = call.apply(recorder);
        return new Observation<>() {
            @Override
            public T value() {
                return value;
            }

            @Override
            public List<Object> argumentsBefore() {
                return List.copyOf(arguments);
            }

            @Override
            public List<Object> argumentsAfter() {
                return arguments.stream().map(later).toList();
            }

            @Override
            @SuppressWarnings("unchecked") // what is read once more has the type that it had
            public T again() {
                return (T) later.apply(value);
            }

            @Override
            public List<Tensor> forward(Tensor input) {
                return forward.apply(Pass.forward((Network) value, input).activations());
            }

            @Override
            public T train(Tensor inputs, Tensor labels, int batch) {
                throw new UnsupportedOperationException("nothing is trained here");
            }
        };
    }
}
