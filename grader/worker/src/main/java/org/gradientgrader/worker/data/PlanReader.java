package org.gradientgrader.worker.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.TrainingPlan.Clipping;
import org.gradientgrader.protocol.TrainingPlan.LayerPlan;
import org.gradientgrader.protocol.TrainingPlan.Loss;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** How a network's configuration says that it is to be trained. */
final class PlanReader {

    private static final String NO_OPTIMISER = "none";
    private static final String MIXED = "mixed";

    private PlanReader() {}

    static TrainingPlan plan(MultiLayerNetwork network, List<LayerPlan> layers) {
        List<IUpdater> updaters =
                Arrays.stream(network.getLayers())
                        .map(layer -> layer.conf().getLayer())
                        .filter(BaseLayer.class::isInstance)
                        .map(layer -> ((BaseLayer) layer).getIUpdater())
                        .toList();
        return new TrainingPlan(
                loss(network.getLayer(network.getnLayers() - 1).conf().getLayer()),
                optimiser(updaters),
                updaters.stream().findFirst().map(PlanReader::learningRates).orElse(List.of()),
                layers);
    }

    static LayerPlan layerPlan(Layer configuration, double dropped) {
        if (configuration instanceof BaseLayer base) {
            Clipping clipping = clipping(base.getGradientNormalization());
            return new LayerPlan(
                    clipping,
                    clipping == Clipping.NONE ? 0 : base.getGradientNormalizationThreshold(),
                    dropped);
        }
        return new LayerPlan(Clipping.NONE, 0, dropped);
    }

    private static Clipping clipping(GradientNormalization normalization) {
        return normalization == null
                ? Clipping.NONE
                : switch (normalization) {
                    case None -> Clipping.NONE;
                    case RenormalizeL2PerLayer, RenormalizeL2PerParamType -> Clipping.RENORMALISED;
                    case ClipElementWiseAbsoluteValue -> Clipping.VALUE;
                    case ClipL2PerLayer -> Clipping.NORM_PER_LAYER;
                    case ClipL2PerParamType -> Clipping.NORM_PER_PARAMETER;
                };
    }

    private static Loss loss(Layer last) {
        if (last.getClass() != OutputLayer.class) {
            return Loss.OTHER;
        }
        ILossFunction loss = ((OutputLayer) last).getLossFn();
        IActivation activation = ((OutputLayer) last).getActivationFn();
        if (loss instanceof LossMCXENT && activation instanceof ActivationSoftmax) {
            return Loss.SOFTMAX_CROSS_ENTROPY;
        } else if (loss instanceof LossBinaryXENT && activation instanceof ActivationSigmoid) {
            return Loss.SIGMOID_CROSS_ENTROPY;
        } else if (loss.getClass() == LossMSE.class && activation instanceof ActivationIdentity) {
            return Loss.MEAN_SQUARED_ERROR;
        }
        return Loss.OTHER;
    }

    private static String optimiser(List<IUpdater> updaters) {
        List<String> names =
                updaters.stream().map(u -> u.getClass().getSimpleName()).distinct().toList();
        return names.isEmpty() ? NO_OPTIMISER : names.size() == 1 ? names.get(0) : MIXED;
    }

    private static List<Double> learningRates(IUpdater updater) {
        return IntStream.range(0, TrainingPlan.EPOCHS)
                .mapToObj(epoch -> updater.getLearningRate(epoch * TrainingPlan.ITERATIONS, epoch))
                .toList();
    }
}
