package org.gradientgrader.core.comparison;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.core.model.Provenance;

/**
 * Something that a grade rests on and that two scorecards do not share.
 *
 * @param what for example {@code submission}
 * @param before in the first scorecard
 * @param after in the second
 */
public record Cause(String what, String before, String after) {

    /** Returns all differences, the likeliest cause of another grade first. */
    static List<Cause> between(Provenance before, Provenance after) {
        List<Cause> causes = new ArrayList<>();
        add(causes, "submission", before.submissionHash(), after.submissionHash());
        add(causes, "inputs", before.seed(), after.seed());
        add(causes, "rubric", before.rubricHash(), after.rubricHash());
        add(causes, "grader", before.graderVersion(), after.graderVersion());
        add(causes, "Java", before.javaVersion(), after.javaVersion());
        add(causes, "DL4J", before.dl4jVersion(), after.dl4jVersion());
        add(causes, "isolation", before.isolation(), after.isolation());
        return causes;
    }

    private static void add(List<Cause> causes, String what, String before, String after) {
        if (!before.equals(after)) {
            causes.add(new Cause(what, before, after));
        }
    }
}
