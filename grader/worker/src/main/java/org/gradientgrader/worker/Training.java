package org.gradientgrader.worker;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.worker.data.TensorConversion;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Trains a network with DL4J's own {@code fit}, as its configuration says. */
final class Training {

    private Training() {}

    /** Trains for one epoch, batches in the given order, and counts it. */
    static void epoch(MultiLayerNetwork network, Request.Train train) {
        DataType type = network.getLayerWiseConfigurations().getDataType();
        INDArray inputs = array(train.inputs(), type);
        INDArray labels = array(train.labels(), type);
        long examples = inputs.rows();
        for (long from = 0; from < examples; from += train.batch()) {
            var rows = NDArrayIndex.interval(from, Math.min(from + train.batch(), examples));
            network.fit(inputs.get(rows).dup(), labels.get(rows).dup());
        }
        network.incrementEpochCount(); // or schedules by epoch would stand still
    }

    private static INDArray array(Tensor tensor, DataType type) {
        return TensorConversion.toArray(tensor).castTo(type);
    }
}
