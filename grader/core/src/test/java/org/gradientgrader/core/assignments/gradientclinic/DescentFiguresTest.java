package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.core.assignments.PlainSubmission;
import org.gradientgrader.core.contract.gradientclinic.ClippingExperiment;
import org.gradientgrader.core.contract.gradientclinic.Step;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class DescentFiguresTest {

    private static final long SEED = 7;

    @Test
    void withoutClippingTheLecturesNetworkExplodesAndEnds() {
        Figure norms = figure("Global norms before clipping", new PlainExperiment());

        List<Double> without = norms.series().get(0).values();
        assertThat(without).hasSizeLessThan(30);
        assertThat(without.get(0)).isGreaterThan(1000);
        assertThat(without.get(without.size() - 1)).isNotNull().matches(n -> !Double.isFinite(n));
        assertThat(norms.series().get(1).values()).hasSize(30);
    }

    @Test
    void explosionsAreMarkedOnTheLineWithoutClipping() {
        Figure norms = figure("Global norms before clipping", new PlainExperiment());

        assertThat(norms.series().get(2).labels()).isEqualTo(norms.series().get(0).labels());
        assertThat(norms.series().get(2).values()).isEqualTo(norms.series().get(0).values());
    }

    @Test
    void clippingMultipliesByTheLimitOverTheNorm() {
        double factor =
                figure("Clipping factor", new PlainExperiment()).series().get(0).values().get(0);
        double norm =
                figure("Global norms before clipping", new PlainExperiment())
                        .series()
                        .get(1)
                        .values()
                        .get(0);

        assertThat(factor * norm).isCloseTo(1, within(1e-9));
    }

    @Test
    void lossAndItsVarianceHaveAValueForEachStep() {
        assertThat(figure("Loss while descending", new PlainExperiment()).series().get(1).values())
                .hasSize(30);
        assertThat(
                        figure("Moving variance of the loss", new PlainExperiment())
                                .series()
                                .get(1)
                                .values())
                .hasSize(30)
                .startsWith(0.0);
    }

    @Test
    void heatMapHasARowForEachLayer() {
        Figure layers = figure("Norms of the layers while descending", new PlainExperiment());

        assertThat(layers.series())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.values()).hasSize(30));
        assertThat(layers.series().get(3).name()).isEqualTo("layer 4");
    }

    @Test
    void figuresOfADescentWithoutStepsSaySo() {
        for (Exhibit exhibit : DescentSection.SECTION.exhibits()) {
            Figure figure = figure(exhibit.title(), returning(List.of()));
            assertThat(figure.series()).isEmpty();
            assertThat(figure.note()).isEqualTo("descend returned no step");
        }
    }

    @Test
    void heatMapOfStepsWithoutLayersSaysSo() {
        Step bare = new Step(1, List.of(), 1, 1);

        assertThat(figure("Norms of the layers while descending", returning(List.of(bare))).note())
                .isEqualTo("descend returned a step without norms of layers");
    }

    private static ClippingExperiment returning(List<Step> steps) {
        return new PlainExperiment() {
            @Override
            public List<Step> descend(
                    Network network,
                    Tensor input,
                    Tensor targets,
                    double rate,
                    double most,
                    int n) {
                return steps;
            }
        };
    }

    private static Figure figure(String title, ClippingExperiment student) {
        return DescentSection.SECTION.exhibits().stream()
                .filter(exhibit -> exhibit.title().equals(title))
                .findFirst()
                .orElseThrow()
                .of(
                        new PlainSubmission().with(ClippingExperiment.class, student),
                        new Inputs(SEED));
    }
}
