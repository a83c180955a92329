package org.gradientgrader.core.assignments.gradientclinic;

import java.util.LinkedList;
import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.gradientclinic.ChainRule;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.protocol.Reply;

/** Right, and open to change. */
class PlainChain implements ChainRule {

    static NoAnswer refused() {
        return new NoAnswer(
                "a call", new Reply.Threw(IllegalArgumentException.class.getName(), "", List.of()));
    }

    @Override
    public List<Double> returningSignal(List<Double> slopes, List<Double> weights) {
        if (slopes.size() != weights.size()) {
            throw refused();
        }
        LinkedList<Double> signal = new LinkedList<>();
        for (int layer = slopes.size() - 1; layer >= 0; layer--) {
            double arrived = signal.isEmpty() ? 1 : signal.getFirst();
            signal.addFirst(arrived * (slopes.get(layer) * weights.get(layer)));
        }
        return signal;
    }

    @Override
    public double bound(Nonlinearity nonlinearity, double weightNorm, int layers) {
        double bound = 1;
        for (int layer = 0; layer < layers; layer++) {
            bound *= weightNorm * (nonlinearity == Nonlinearity.SIGMOID ? 0.25 : 1);
        }
        return bound;
    }

    @Override
    public int depthBelow(double factor, double limit) {
        if (factor >= 1) {
            return 0;
        }
        int layers = 0;
        while (Math.pow(factor, layers) >= limit) {
            layers++;
        }
        return layers;
    }
}
