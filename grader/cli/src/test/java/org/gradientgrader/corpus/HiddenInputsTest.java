package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Examiner;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.CriterionResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Request;
import org.gradientgrader.protocol.SubmissionPort;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission that has learnt the answers to the public seed by heart. */
class HiddenInputsTest {

    private static final Seed PUBLIC = Seed.practice(42);
    private static final Secret SECRET =
            new Secret("the instructor's own".getBytes(StandardCharsets.UTF_8));

    @TempDir Path folder;

    private Specimen hardCoded;
    private SubmissionPort port;

    @BeforeEach
    void learnByHeart() {
        Specimen reference = SpecimenReader.read("golden", "reference");
        SubmissionPort honest =
                Routes.port(reference, Routes.written(reference, folder.resolve("reference")));
        Map<Double, Double> answers = new TreeMap<>();
        ratioCheck(
                (request, budget) -> remembered(request, honest.ask(request, budget), answers),
                PUBLIC);

        hardCoded = hardCoded(reference, answers);
        port = Routes.port(hardCoded, Routes.written(hardCoded, folder.resolve("hard-coded")));
    }

    @Test
    void passesPractice() {
        assertThat(ratioCheck(port, PUBLIC).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void losesOnHiddenInputs() {
        CheckResult result = ratioCheck(port, SECRET.seedOf("its hash"));

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.criteria().get(0).score()).isZero();
    }

    @Test
    void learnsNoValueFromTheFeedback() {
        CheckResult result = ratioCheck(port, SECRET.seedOf("its hash"));

        assertThat(result.criteria())
                .extracting(CriterionResult::feedback)
                .allSatisfy(feedback -> assertThat(feedback.orElseThrow().details()).isEmpty())
                .allSatisfy(
                        feedback ->
                                assertThat(feedback.orElseThrow().rationale())
                                        .doesNotContainPattern("[0-9]{2}"));
    }

    private static CheckResult ratioCheck(SubmissionPort port, Seed seed) {
        return new Examiner(port, seed, Budgets.DEFAULT, id -> "", System::nanoTime)
                .examine(
                        GradientFlow.ASSIGNMENT,
                        GradientFlow.ASSIGNMENT.check("vanishing_gradient_ratio").orElseThrow());
    }

    /** Notes the answer under the first number of the question. */
    private static Reply remembered(Request request, Reply reply, Map<Double, Double> answers) {
        if (request instanceof Request.Call call
                && reply instanceof Reply.Returned returned
                && ((Value.Items) call.arguments().get(0)).elements().get(0)
                        instanceof Tensor first) {
            answers.put(first.at(0), ((Value.Real) returned.result()).value());
        }
        return reply;
    }

    private static Specimen hardCoded(Specimen reference, Map<Double, Double> answers) {
        String table =
                answers.entrySet().stream()
                        .map(
                                e ->
                                        "if (key == "
                                                + java(e.getKey())
                                                + ") return "
                                                + java(e.getValue())
                                                + ";\n")
                        .collect(Collectors.joining());
        SortedMap<String, String> files = new TreeMap<>(reference.files());
        String start = "if (gradients.size() == 1) {";
        files.computeIfPresent(
                "SigmoidNetwork.java",
                (name, text) ->
                        text.replace(
                                start,
                                "double key = gradients.get(0).getDouble(0);\n"
                                        + "boolean one = gradients.size() == 1;\n"
                                        + "if (key == 0) return gradients.size() == 1 ? 1 : Double.NaN;\n"
                                        + "if (!one) {\n"
                                        + table
                                        + "return 0;\n}\n"
                                        + start));
        assertThat(files).isNotEqualTo(reference.files());
        return new Specimen(
                "hard-coded", reference.assignment(), files, reference.expected(), Map.of());
    }

    private static String java(double number) {
        return Double.isInfinite(number)
                ? "Double.POSITIVE_INFINITY"
                : Double.isNaN(number) ? "Double.NaN" : Double.toString(number);
    }
}
