package org.gradientgrader.core.expectations;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;

/** Two spellings of one network as one. */
public final class FusedLayers {

    private FusedLayers() {}

    /**
     * Returns the network with {@code Dense(identity) + Activation(f)} written as {@code Dense(f)}.
     */
    public static Network of(Network network) {
        List<Layer> fused = new ArrayList<>();
        for (Layer layer : network.layers()) {
            int last = fused.size() - 1;
            if (layer.kind() == Layer.Kind.ACTIVATION
                    && last >= 0
                    && canTakeIn(fused.get(last), layer)) {
                Layer dense = fused.get(last);
                fused.set(last, Layer.dense(dense.weights(), dense.bias(), composed(dense, layer)));
            } else {
                fused.add(layer);
            }
        }
        return new Network(fused, network.precision());
    }

    private static boolean canTakeIn(Layer dense, Layer function) {
        return dense.isDense()
                && (dense.activation() == Activation.IDENTITY
                        || function.activation() == Activation.IDENTITY);
    }

    private static Activation composed(Layer dense, Layer function) {
        return dense.activation() == Activation.IDENTITY
                ? function.activation()
                : dense.activation();
    }
}
