package org.gradientgrader.core.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A private copy of what will be graded.
 *
 * @param name of the submission, for people
 * @param folder root of the copied sources
 * @param files below it, with {@code /}, sorted
 * @param packages that the files belong to
 * @param hash SHA-256 over names and contents, 64 hexadecimal digits
 * @param notes what was left out and why
 */
public record HandedIn(
        String name,
        Path folder,
        List<String> files,
        Set<String> packages,
        String hash,
        List<String> notes) {

    /** Copies the collections. */
    public HandedIn {
        files = List.copyOf(files);
        packages = Set.copyOf(packages);
        notes = List.copyOf(notes);
    }
}
