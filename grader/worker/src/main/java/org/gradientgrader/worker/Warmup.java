package org.gradientgrader.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.worker.compile.Source;
import org.gradientgrader.worker.compile.StudentCompiler;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Does once, on our time, what would otherwise count against the first student call: load natives
 * and the compiler.
 */
public final class Warmup {

    private static final String DL4J_PROPERTIES =
            "/META-INF/maven/org.deeplearning4j/deeplearning4j-nn/pom.properties";
    private static final String UNKNOWN = "unknown";

    private static final Source TYPICAL =
            new Source(
                    "warmup/Typical.java",
                    """
                    package warmup;

                    import java.util.ArrayList;
                    import java.util.List;
                    import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
                    import org.deeplearning4j.nn.conf.layers.DenseLayer;
                    import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
                    import org.nd4j.linalg.activations.Activation;
                    import org.nd4j.linalg.api.buffer.DataType;
                    import org.nd4j.linalg.api.ndarray.INDArray;
                    import org.nd4j.linalg.factory.Nd4j;

                    public class Typical {
                        public List<INDArray> run(List<INDArray> list) {
                            MultiLayerNetwork network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                                    .dataType(DataType.DOUBLE).list()
                                    .layer(new DenseLayer.Builder().nIn(2).nOut(2).activation(Activation.TANH).build())
                                    .build());
                            network.init();
                            return new ArrayList<>(list.stream().map(a -> a.mul(Nd4j.ones(2))).toList());
                        }
                    }
                    """);

    private Warmup() {}

    static void run() {
        CompletableFuture<Void> compiler = CompletableFuture.runAsync(Warmup::compile);
        natives();
        compiler.join();
    }

    /** Returns the version that the library's own build left in its jar. */
    static String dl4jVersion() {
        Properties properties = new Properties();
        try (InputStream stream = MultiLayerNetwork.class.getResourceAsStream(DL4J_PROPERTIES)) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return properties.getProperty("version", UNKNOWN);
    }

    private static void compile() {
        new StudentCompiler(Warmup.class.getClassLoader()).compile(List.of(TYPICAL));
    }

    /** Loads the native libraries and takes a gradient through every kind of layer. */
    public static void natives() {
        Tensor one = Tensor.vector(1);
        Network network =
                new Network(
                        List.of(
                                Layer.dense(Tensor.matrix(1, 1, 1), one, Activation.SIGMOID),
                                Layer.batchNorm(one, one, one, one, 1e-5),
                                Layer.activation(Activation.TANH),
                                Layer.dense(Tensor.matrix(1, 1, 1), one, Activation.IDENTITY)),
                        Precision.DOUBLE);
        MultiLayerNetwork built = NetworkBuilder.build(network);
        INDArray input = Nd4j.createFromArray(new double[][] {{1}, {2}});
        built.setInput(input);
        built.feedForward(true, false);
        built.backpropGradient(
                Nd4j.valueArrayOf(new long[] {2, 1}, 0.5, DataType.DOUBLE),
                LayerWorkspaceMgr.noWorkspaces());
    }
}
