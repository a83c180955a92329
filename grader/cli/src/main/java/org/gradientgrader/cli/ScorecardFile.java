package org.gradientgrader.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.MalformedScorecard;
import org.gradientgrader.core.report.ScorecardReader;

/** A scorecard that an earlier grading left. */
final class ScorecardFile {

    private ScorecardFile() {}

    /**
     * Reads it.
     *
     * @throws Refusal if there is none, or if it is something else
     */
    static Scorecard read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder; name the scorecard in it");
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return new ScorecardReader().read(reader);
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    "there is no file "
                            + file
                            + "; name a scorecard written with --report json=FILE");
        } catch (MalformedScorecard e) {
            throw new Refusal(file + " is not a scorecard: " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new Refusal(file + " is not a scorecard: it is not a text in UTF-8");
        }
    }
}
