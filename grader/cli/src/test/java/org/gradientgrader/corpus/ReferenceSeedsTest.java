package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.protocol.SubmissionPort;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A right answer is right on every seed; {@code -Dreference.seeds=1000} tries more of them than
 * every build does.
 */
class ReferenceSeedsTest {

    private static final int SEEDS = Integer.getInteger("reference.seeds", 10);

    @TempDir Path folder;

    static Stream<Specimen> references() {
        return Stream.concat(
                        Stream.of("golden"),
                        Assignments.ALL.stream()
                                .filter(assignment -> assignment != GradientFlow.ASSIGNMENT)
                                .map(assignment -> "golden/" + assignment.name()))
                .map(folder -> SpecimenReader.read(folder, "reference"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void referencePassesOnEveryInputSeed(Specimen reference) {
        SubmissionPort port = Routes.port(reference, Routes.written(reference, folder));

        LongStream.range(0, SEEDS)
                .forEach(
                        seed ->
                                FullMarks.expect(
                                        reference.assignment(), port, seed, "the reference"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void referenceWithAnotherNetworkSeedPasses(Specimen reference) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Specimen variant = withNetworkSeed(reference, seed);
            SubmissionPort port = Routes.port(variant, Routes.written(variant, folder));
            FullMarks.expect(variant.assignment(), port, seed, "network seed " + seed);
        }
    }

    private static Specimen withNetworkSeed(Specimen reference, long seed) {
        SortedMap<String, String> files = new TreeMap<>(reference.files());
        files.replaceAll((name, text) -> text.replace(".seed(42)", ".seed(" + (1000 + seed) + ")"));
        assertThat(files).as("nothing was replaced").isNotEqualTo(reference.files());
        return new Specimen(
                "network seed " + seed,
                reference.assignment(),
                files,
                reference.expected(),
                Map.of());
    }
}
