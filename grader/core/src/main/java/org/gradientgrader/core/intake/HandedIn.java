package org.gradientgrader.core.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What will be graded, read once: nothing that happens to the folder later changes it.
 *
 * @param name of the submission, for people
 * @param sources content by path below the root, with {@code /}
 * @param folders by package: where its sources lie below the submission, with {@code /}; empty if
 *     directly in it
 * @param hash SHA-256 over names and contents, 64 hexadecimal digits
 * @param notes what was left out and why
 */
public record HandedIn(
        String name,
        SortedMap<String, byte[]> sources,
        Map<String, String> folders,
        String hash,
        List<String> notes) {

    /** Copies the collections. */
    public HandedIn {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        folders = Map.copyOf(folders);
        notes = List.copyOf(notes);
    }
}
