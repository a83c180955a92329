package org.gradientgrader.core.assignments.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.oracle.Clipping;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.params.provider.Arguments;

/** Which criteria an answer fails, each named by its check and its place in it. */
final class Failures {

    /** Mutation testing runs all this thousands of times and does with one. */
    private static final int SEEDS = Integer.getInteger("checks.seeds", 3);

    private Failures() {}

    /** Expects that on every seed these criteria fail, and no others. */
    static void expect(String name, PlainAnswers answers, Set<String> expected) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(failed(answers, seed)).as("%s, seed %d", name, seed).isEqualTo(expected);
        }
    }

    static Arguments the(String name, PlainAnswers answers, String... failed) {
        return Arguments.of(name, answers, new TreeSet<>(List.of(failed)));
    }

    static Stream<Check> checks() {
        return GradientFlow.ASSIGNMENT.sections().stream()
                .map(Section::checks)
                .flatMap(List::stream);
    }

    private static Set<String> failed(PlainAnswers answers, long seed) {
        Set<String> failed = new TreeSet<>();
        checks().forEach(
                        check -> {
                            for (int i = 0; i < check.criteria().size(); i++) {
                                try {
                                    check.criteria()
                                            .get(i)
                                            .examination()
                                            .examine(answers, new Inputs(seed));
                                } catch (Rejection | NoAnswer e) {
                                    failed.add(check.id() + "/" + i);
                                }
                            }
                        });
        return failed;
    }

    static List<Tensor> offBy(List<Tensor> tensors, double share) {
        return Clipping.scaled(tensors, 1 + share);
    }
}
