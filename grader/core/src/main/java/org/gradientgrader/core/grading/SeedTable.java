package org.gradientgrader.core.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientgrader.core.engine.Secret;
import org.gradientgrader.core.engine.Seed;

/**
 * Hidden seeds that were derived somewhere else: for a machine that runs submissions and must not
 * hold the secret. Whoever reads it learns the inputs of these very files, and nothing about files
 * changed since.
 *
 * <p>As text, the first line is {@code seeds of ID}; each other line has a submission's hash, the
 * id of a check and the seed, a signed decimal number of 64 bits, with spaces between.
 */
public final class SeedTable implements SeedSource {

    private static final String TITLE = "seeds of ";
    private static final Pattern ID = Pattern.compile("hidden:[0-9a-f]+");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\w+) (-?\\d{1,19})");

    private final String id;
    private final Map<String, Map<String, Long>> seeds;

    private SeedTable(String id, Map<String, Map<String, Long>> seeds) {
        this.id = id;
        this.seeds = Collections.unmodifiableMap(seeds);
    }

    /** Derives the seeds of some submissions, for all of some checks. */
    public static SeedTable derive(
            Secret secret, Collection<String> submissionHashes, Collection<String> checkIds) {
        Map<String, Map<String, Long>> seeds = new TreeMap<>();
        for (String hash : submissionHashes) {
            Map<String, Long> ofSubmission = new TreeMap<>();
            checkIds.forEach(check -> ofSubmission.put(check, secret.seedOf(hash).forCheck(check)));
            seeds.put(hash, ofSubmission);
        }
        return new SeedTable(secret.seedOf("").id(), seeds);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException with the number of the line, if it is something else
     */
    public static SeedTable parse(String text) {
        List<String> lines = text.lines().toList();
        String title = lines.isEmpty() ? "" : lines.get(0);
        if (!title.startsWith(TITLE) || !ID.matcher(title.substring(TITLE.length())).matches()) {
            throw new IllegalArgumentException(
                    "line 1 is not \"" + TITLE + "hidden:...\", as grader seeds writes it");
        }
        Map<String, Map<String, Long>> seeds = new TreeMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            add(lines.get(number - 1), number, seeds);
        }
        return new SeedTable(title.substring(TITLE.length()), seeds);
    }

    private static void add(String line, int number, Map<String, Map<String, Long>> seeds) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw malformed(number);
        }
        try {
            seeds.computeIfAbsent(match.group(1), hash -> new TreeMap<>())
                    .put(match.group(2), Long.parseLong(match.group(3)));
        } catch (NumberFormatException e) {
            throw malformed(number);
        }
    }

    private static IllegalArgumentException malformed(int number) {
        return new IllegalArgumentException(
                "line " + number + " is not a hash, a check and a seed, as grader seeds writes it");
    }

    /** Returns the table as text, in the order of hashes and checks. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(TITLE + id));
        seeds.forEach(
                (hash, ofSubmission) ->
                        ofSubmission.forEach(
                                (check, seed) -> lines.add(hash + " " + check + " " + seed)));
        return String.join("\n", lines) + "\n";
    }

    /** Returns the hashes of the submissions that it has seeds for. */
    public Collection<String> submissionHashes() {
        return new TreeSet<>(seeds.keySet());
    }

    /**
     * {@inheritDoc}
     *
     * @throws MissingSeed if there are none of this submission
     */
    @Override
    public Seed of(String submissionHash) {
        Map<String, Long> ofSubmission = seeds.get(submissionHash);
        if (ofSubmission == null) {
            throw new MissingSeed(
                    "there are no seeds for these files; they have changed since grader seeds ran,"
                            + " so run it again");
        }
        return new Listed(id, new HashMap<>(ofSubmission));
    }

    private record Listed(String id, Map<String, Long> byCheck) implements Seed {

        @Override
        public boolean isHidden() {
            return true;
        }

        @Override
        public long forCheck(String checkId) {
            Long seed = byCheck.get(checkId);
            if (seed == null) {
                throw new MissingSeed(
                        "there is no seed for the check "
                                + checkId
                                + "; the seeds come from another version of the grader, so run"
                                + " grader seeds again");
            }
            return seed;
        }

        /** Never the seeds: what has a text ends up in a log. */
        @Override
        public String toString() {
            return id;
        }
    }
}
