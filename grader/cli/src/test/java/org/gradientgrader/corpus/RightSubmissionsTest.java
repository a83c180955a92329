package org.gradientgrader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gradientgrader.protocol.SubmissionPort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * There is more than one right answer, and each gets all points; {@code -Dcorpus.seeds=200} tries
 * more input seeds than every build does.
 */
class RightSubmissionsTest {

    private static final int SEEDS = Integer.getInteger("corpus.seeds", 2);
    private static final PrintStream OUT = System.out;

    @TempDir Path folder;

    static List<Specimen> specimens() {
        return SpecimenReader.readAll("corpus/right");
    }

    /** SameDiff prints a line for each operation that it differentiates. */
    @BeforeAll
    static void silence() {
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void listen() {
        System.setOut(OUT);
    }

    @Test
    void thereAreTwentyOrMore() {
        assertThat(specimens()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void everyInputSeedGivesFullMarks(Specimen specimen) {
        SubmissionPort port = Routes.port(specimen, Routes.written(specimen, folder));

        for (long seed = 1; seed <= SEEDS; seed++) {
            FullMarks.expect(specimen.assignment(), port, seed, specimen.name());
        }
    }
}
