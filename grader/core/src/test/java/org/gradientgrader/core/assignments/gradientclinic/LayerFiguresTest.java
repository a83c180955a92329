package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.gradientclinic.GradientAnalyzer;
import org.gradientgrader.core.contract.gradientclinic.LayerAnalysis;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class LayerFiguresTest {

    private static final long SEED = 7;

    @Test
    void normsShowThatSigmoidsLeaveLeastForTheFirstLayer() {
        Figure figure = drawn(LayerFigures.norms(), new PlainLayers.Analyst());

        assertThat(figure.series())
                .extracting(series -> series.name())
                .containsExactly("sigmoid", "tanh", "ReLU");
        assertThat(figure.series()).allSatisfy(s -> assertThat(s.values()).hasSize(10));
        List<Double> sigmoid = figure.series().get(0).values();
        assertThat(sigmoid.get(0)).isLessThan(1e-4 * sigmoid.get(9));
    }

    @Test
    void noteSaysTheDecadesThatTheStudentComputes() {
        GradientAnalyzer analyzer =
                new PlainLayers.Analyst() {
                    @Override
                    public double decades(List<LayerAnalysis> layers) {
                        return -1.5;
                    }
                };

        assertThat(drawn(LayerFigures.norms(), analyzer).note())
                .endsWith("Decades: sigmoid -1.50, tanh -1.50, ReLU -1.50.");
    }

    @Test
    void normsAreShownBeforeTheDecadesAreWritten() {
        GradientAnalyzer analyzer =
                new PlainLayers.Analyst() {
                    @Override
                    public double decades(List<LayerAnalysis> layers) {
                        throw new NoAnswer("a call", new Reply.Unrepresentable("nothing yet"));
                    }
                };

        Figure figure = drawn(LayerFigures.norms(), analyzer);

        assertThat(figure.series()).hasSize(3);
        assertThat(figure.note()).endsWith("on random data.");
    }

    @Test
    void magnitudesAreThoseOfTheStudent() {
        GradientAnalyzer blind =
                new PlainLayers.Analyst() {
                    @Override
                    public List<LayerAnalysis> analyze(
                            Network network, Tensor input, Tensor targets) {
                        return List.of(new LayerAnalysis(1, 2, 3, 4, 5));
                    }
                };

        assertThat(drawn(LayerFigures.magnitudes(), blind).series())
                .allSatisfy(series -> assertThat(series.values()).containsExactly(2.0));
    }

    @Test
    void portraitsAreOfDepthTen() {
        for (Sitter sitter : LayerSection.SECTION.sitters()) {
            assertThat(
                            sitter.network()
                                    .apply(
                                            LayerChecksTest.student(
                                                    new PlainLayers.Builder(),
                                                    new PlainLayers.Analyst()))
                                    .layers())
                    .hasSize(10);
        }
    }

    private static Figure drawn(Exhibit exhibit, GradientAnalyzer analyzer) {
        return exhibit.of(
                LayerChecksTest.student(new PlainLayers.Builder(), analyzer), new Inputs(SEED));
    }
}
