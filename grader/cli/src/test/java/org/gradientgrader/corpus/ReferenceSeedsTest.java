package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.gradientgrader.protocol.SubmissionPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A right answer is right on every seed; {@code -Dreference.seeds=1000} tries more of them than
 * every build does.
 */
class ReferenceSeedsTest {

    private static final int SEEDS = Integer.getInteger("reference.seeds", 100);

    private final Specimen reference = SpecimenReader.read("golden", "reference");

    @TempDir Path folder;

    @Test
    void referencePassesOnEveryInputSeed() {
        SubmissionPort port = Routes.port(reference, Routes.written(reference, folder));

        LongStream.range(0, SEEDS).forEach(seed -> FullMarks.expect(port, seed, "the reference"));
    }

    @Test
    void referenceWithAnotherNetworkSeedPasses() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Specimen variant = withNetworkSeed(seed);
            SubmissionPort port = Routes.port(variant, Routes.written(variant, folder));
            FullMarks.expect(port, seed, "network seed " + seed);
        }
    }

    private Specimen withNetworkSeed(long seed) {
        SortedMap<String, String> files = new TreeMap<>(reference.files());
        files.replaceAll((name, text) -> text.replace(".seed(42)", ".seed(" + (1000 + seed) + ")"));
        assertThat(files).as("nothing was replaced").isNotEqualTo(reference.files());
        return new Specimen("network seed " + seed, files, reference.expected(), Map.of());
    }
}
