package org.gradientgrader.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.oracle.Norms;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.worker.data.NetworkBuilder;
import org.gradientgrader.worker.data.NetworkReader;
import org.gradientgrader.worker.data.NotData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network that goes to DL4J and comes back has the same parameters. */
class NetworkRoundTripTest {

    private static final int NETWORKS = 25;
    private static final int RUNNING_VARIANCE = 3;

    @ParameterizedTest
    @EnumSource
    void inDoublePrecisionNothingChanges(Family family) throws NotData {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Network network = family.network(new Inputs(seed), 12);

            Network back = NetworkReader.read(NetworkBuilder.build(network));

            assertSame(back, network, "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inSinglePrecisionOnlyTheRoundingToItChanges(Family family) throws NotData {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Network drawn = family.network(new Inputs(seed), 12);
            Network network = new Network(drawn.layers(), Precision.FLOAT);

            Network back = NetworkReader.read(NetworkBuilder.build(network));

            assertThat(back.precision()).isEqualTo(Precision.FLOAT);
            for (int i = 0; i < network.layers().size(); i++) {
                assertRounded(back.layers().get(i), network.layers().get(i), "seed " + seed);
            }
        }
    }

    private static void assertSame(Network actual, Network expected, String where) {
        assertThat(actual.precision()).as(where).isEqualTo(expected.precision());
        assertThat(actual.layers()).as(where).hasSameSizeAs(expected.layers());
        for (int i = 0; i < expected.layers().size(); i++) {
            Layer before = expected.layers().get(i);
            Layer after = actual.layers().get(i);
            if (before.kind() != Layer.Kind.BATCH_NORM) {
                assertThat(after).as("%s, layer %d", where, i).isEqualTo(before);
                continue;
            }
            assertThat(after.kind()).as(where).isEqualTo(before.kind());
            assertThat(after.epsilon()).as(where).isEqualTo(before.epsilon());
            assertThat(after.parameters().subList(0, RUNNING_VARIANCE))
                    .as("%s, layer %d", where, i)
                    .isEqualTo(before.parameters().subList(0, RUNNING_VARIANCE));
            assertThat(distance(after, before, RUNNING_VARIANCE)) // kept as a logarithm
                    .as("%s, layer %d: running variance", where, i)
                    .isLessThanOrEqualTo(1e-12);
        }
    }

    private static void assertRounded(Layer actual, Layer expected, String where) {
        List<Tensor> parameters = expected.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            assertThat(distance(actual, expected, i))
                    .as("%s: parameter %d of %s", where, i, expected.kind())
                    .isLessThanOrEqualTo(i == RUNNING_VARIANCE ? 1e-6 : 0x1p-24);
        }
    }

    private static double distance(Layer actual, Layer expected, int parameter) {
        return Norms.relativeDistance(
                actual.parameters().get(parameter), expected.parameters().get(parameter));
    }
}
