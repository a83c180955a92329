package org.gradientgrader.core.rubric;

import java.util.ArrayList;
import java.util.List;

/**
 * One question to a submission, worth the sum of its criteria.
 *
 * @param id stable, snake_case; a gradebook's column
 * @param title what students read
 * @param hint what to try next; never the answer
 * @param criteria at least one, once complete
 */
public record Check(String id, String title, String hint, List<Criterion> criteria) {

    /** Copies {@code criteria}. */
    public Check {
        criteria = List.copyOf(criteria);
    }

    /** Starts a check that has neither criteria nor hint yet. */
    public static Check check(String id, String title) {
        return new Check(id, title, "", List.of());
    }

    /** Returns the same check with one more criterion. */
    public Check criterion(int points, String asked, Examination examination) {
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(new Criterion(asked, points, examination));
        return new Check(id, title, hint, more);
    }

    /** Returns the same check with this hint. */
    public Check hint(String newHint) {
        return new Check(id, title, newHint, criteria);
    }

    /** Returns the points that can be had. */
    public int points() {
        return criteria.stream().mapToInt(Criterion::points).sum();
    }
}
