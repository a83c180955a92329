package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Feedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Networks of a form that this exercise does not use: each is refused in a sentence that says so.
 */
class RefusedSubmissionsTest {

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    computation-graph | deep_sigmoid_network | gradientflow.SigmoidNetwork must declare `public MultiLayerNetwork network()`; found: `public ComputationGraph network()`.
                    output-layer | deep_sigmoid_network | SigmoidNetwork.network returned a network whose layer 5 is of the type OutputLayer; this exercise uses DenseLayer, ActivationLayer and BatchNormalization only.
                    lstm-layer | deep_tanh_network | TanhNetwork.network returned a network whose layer 0 is of the type LSTM; this exercise uses DenseLayer, ActivationLayer and BatchNormalization only.
                    convolution-layer | relu_network | ReluNetwork.network returned a network whose layer 0 is of the type ConvolutionLayer; this exercise uses DenseLayer, ActivationLayer and BatchNormalization only.
                    dropout-layer | batchnorm_network | BatchNormNetwork.network returned a network whose layer 15 has dropout, which makes every pass different.
                    dropout-in-a-dense-layer | deep_sigmoid_network | SigmoidNetwork.network returned a network whose layer 0 has dropout, which makes every pass different.
                    layer-normalisation | relu_network | ReluNetwork.network returned a network whose layer 0 has layer normalisation, which this exercise does not use.
                    leaky-relu | relu_network | ReluNetwork.network returned a network whose layer 0 has the activation leakyrelu(a=0.01); this exercise uses identity, sigmoid, tanh and relu only.
                    never-initialised | batchnorm_network | BatchNormNetwork.network returned a network that is not initialised: call init() on it before you return it.
                    """)
    void refusalSaysWhatIsInTheWay(String name, String check, String sentence) {
        List<CheckResult> checks = graded(SpecimenReader.read("corpus/refused", name));

        List<String> sentences =
                checks.stream()
                        .filter(result -> result.id().equals(check))
                        .flatMap(result -> result.criteria().stream())
                        .map(CriterionResult::feedback)
                        .flatMap(Optional::stream)
                        .map(Feedback::rationale)
                        .distinct()
                        .toList();
        assertThat(sentences).containsExactly(sentence);
    }

    @Test
    void onlyTheRefusedNetworksCostPoints() {
        for (Specimen specimen : SpecimenReader.readAll("corpus/refused")) {
            assertThat(graded(specimen))
                    .allSatisfy(
                            check ->
                                    assertThat(new Expected(check.outcome(), check.score()))
                                            .as("%s: %s", specimen.name(), check.id())
                                            .isEqualTo(specimen.expectationOf(check)));
        }
    }

    private List<CheckResult> graded(Specimen specimen) {
        Path written = Routes.written(specimen, folder.resolve(specimen.name()));
        return Routes.inProcess(specimen, written, Seed.practice(3), Budgets.DEFAULT).stream()
                .flatMap(section -> section.checks().stream())
                .toList();
    }
}
