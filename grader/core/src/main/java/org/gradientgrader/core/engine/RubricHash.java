package org.gradientgrader.core.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Criterion;

/** A fingerprint of what was asked, and for how many points. */
public final class RubricHash {

    private RubricHash() {}

    /**
     * Returns 64 hexadecimal digits that change whenever an id, a title or a number of points does.
     */
    public static String of(List<Assignment> assignments) {
        StringBuilder text = new StringBuilder();
        for (Assignment assignment : assignments) {
            text.append(assignment.name()).append('\n');
            for (Check check : assignment.checks()) {
                text.append(check.id()).append('\t').append(check.title()).append('\n');
                for (Criterion criterion : check.criteria()) {
                    text.append(criterion.points())
                            .append('\t')
                            .append(criterion.title())
                            .append('\n');
                }
            }
        }
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
