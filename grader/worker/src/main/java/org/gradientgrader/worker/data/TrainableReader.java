package org.gradientgrader.worker.data;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.BaseOutputLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan.LayerPlan;

/** A DL4J network that can be trained as plain data: with a loss, and with dropout. */
public final class TrainableReader {

    private TrainableReader() {}

    /**
     * Returns the network's layers and parameters, and how it wants to be trained.
     *
     * @throws NotData if it is not initialised, or has a part that this exercise does not know
     */
    public static Trainable read(MultiLayerNetwork network) throws NotData {
        NetworkReader.refuseUnusable(network);
        List<org.gradientgrader.protocol.Layer> layers = new ArrayList<>();
        List<LayerPlan> plans = new ArrayList<>();
        double kept = 1;
        for (int i = 0; i < network.getnLayers(); i++) {
            Layer configuration = network.getLayer(i).conf().getLayer();
            kept *= keptShare(configuration.getIDropout(), i);
            if (!(configuration instanceof DropoutLayer)) {
                layers.add(layer(network, i, configuration));
                plans.add(PlanReader.layerPlan(configuration, 1 - kept));
                kept = 1;
            }
        }
        return new Trainable(
                NetworkReader.network(layers, network), PlanReader.plan(network, plans));
    }

    private static org.gradientgrader.protocol.Layer layer(
            MultiLayerNetwork network, int index, Layer configuration) throws NotData {
        if (configuration.getClass() == OutputLayer.class) {
            return NetworkReader.dense(
                    network,
                    index,
                    ((BaseOutputLayer) configuration).hasBias(),
                    Activation.IDENTITY);
        }
        return NetworkReader.layer(network, index);
    }

    /** DL4J's number is the share that is kept, where others give the share that is dropped. */
    private static double keptShare(IDropout dropout, int index) throws NotData {
        if (dropout == null) {
            return 1;
        }
        if (dropout.getClass() == Dropout.class && ((Dropout) dropout).getPSchedule() == null) {
            return ((Dropout) dropout).getP();
        }
        throw new NotData(
                "a network whose layer "
                        + index
                        + " has dropout of the kind "
                        + dropout.getClass().getSimpleName()
                        + "; this exercise uses Dropout with a fixed share only");
    }
}
