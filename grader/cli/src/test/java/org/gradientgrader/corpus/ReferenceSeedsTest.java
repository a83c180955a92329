package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.gradientgrader.core.engine.Budgets;
import org.gradientgrader.core.engine.Seed;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.SectionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A right answer is right on every seed. */
class ReferenceSeedsTest {

    private static final int SEEDS = Integer.getInteger("corpus.seeds", 300);

    private static Specimen reference;

    @TempDir Path folder;

    @BeforeAll
    static void readReference() {
        reference =
                SpecimenReader.readAll("golden").stream()
                        .filter(s -> s.name().equals("reference"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void referencePassesOnEveryInputSeed() {
        Path submission = Routes.written(reference, folder);

        LongStream.range(0, SEEDS).forEach(seed -> assertFullMarks(reference, submission, seed));
    }

    @Test
    void referenceWithAnotherNetworkSeedPasses() {
        LongStream.rangeClosed(1, SEEDS)
                .forEach(
                        seed -> {
                            Specimen variant = withNetworkSeed(seed);
                            assertFullMarks(variant, Routes.written(variant, folder), 42);
                        });
    }

    private static void assertFullMarks(Specimen specimen, Path submission, long seed) {
        List<SectionResult> sections =
                Routes.inProcess(specimen, submission, Seed.practice(seed), Budgets.DEFAULT);

        List<CheckResult> others =
                sections.stream()
                        .flatMap(section -> section.checks().stream())
                        .filter(check -> check.outcome() != Outcome.PASSED)
                        .toList();
        assertThat(others).as("%s with input seed %d", specimen.name(), seed).isEmpty();
        assertThat(sections.stream().mapToInt(SectionResult::score).sum()).isEqualTo(100);
    }

    private static Specimen withNetworkSeed(long seed) {
        SortedMap<String, String> files = new TreeMap<>(reference.files());
        files.replaceAll((name, text) -> text.replace(".seed(42)", ".seed(" + seed + ")"));
        assertThat(files)
                .isNotEqualTo(seed == 42 ? new TreeMap<String, String>() : reference.files());
        return new Specimen(
                "reference with network seed " + seed, files, reference.expected(), Map.of());
    }
}
