package org.gradientgrader.core.grading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradientgrader.core.engine.HiddenSeed;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.engine.Seed;

/**
 * Hidden seeds that were derived somewhere else: for a machine that runs submissions and must not
 * hold the secret. Whoever reads it learns the inputs of these very files, and nothing about files
 * changed since.
 *
 * <p>As text, the first line is {@code seeds of ID}; each other line has a submission's hash, a
 * space, and the submission's key.
 */
public final class SeedTable implements SeedSource {

    private static final String TITLE = "seeds of ";
    private static final Pattern FIRST_LINE = Pattern.compile(TITLE + "(hidden:[0-9a-f]+)");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64})");

    private final String id;
    private final Map<String, HiddenSeed> seeds;

    private SeedTable(String id, Map<String, HiddenSeed> seeds) {
        this.id = id;
        this.seeds = Collections.unmodifiableMap(seeds);
    }

    /** Derives the seeds of some submissions. */
    public static SeedTable derive(Secret secret, Collection<String> submissionHashes) {
        Map<String, HiddenSeed> seeds = new TreeMap<>();
        submissionHashes.forEach(hash -> seeds.put(hash, secret.seedOf(hash)));
        return new SeedTable(secret.id(), seeds);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException with the number of the line, if it is something else
     */
    public static SeedTable parse(String text) {
        List<String> lines = text.lines().toList();
        Matcher first = FIRST_LINE.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!first.matches()) {
            throw new IllegalArgumentException(
                    "line 1 is not \"" + TITLE + "hidden:...\", as grader seeds writes it");
        }
        String id = first.group(1);
        Map<String, HiddenSeed> seeds = new TreeMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            Matcher line = LINE.matcher(lines.get(number - 1));
            if (!line.matches()) {
                throw new IllegalArgumentException(
                        "line " + number + " is not a hash and a key, as grader seeds writes it");
            }
            seeds.put(line.group(1), HiddenSeed.of(id, line.group(2)));
        }
        return new SeedTable(id, seeds);
    }

    /** Returns the table as text, in the order of the hashes. */
    public String text() {
        return seeds.entrySet().stream()
                .map(seed -> seed.getKey() + " " + seed.getValue().key() + "\n")
                .collect(Collectors.joining("", TITLE + id + "\n", ""));
    }

    /** Returns the hashes of the submissions that it has seeds for. */
    public Set<String> submissionHashes() {
        return seeds.keySet();
    }

    /**
     * {@inheritDoc}
     *
     * @throws MissingSeed if there is none of this submission
     */
    @Override
    public Seed of(String submissionHash) {
        HiddenSeed seed = seeds.get(submissionHash);
        if (seed == null) {
            throw new MissingSeed(
                    "there are no seeds for these files; they have changed since grader seeds ran,"
                            + " so run it again");
        }
        return seed;
    }
}
