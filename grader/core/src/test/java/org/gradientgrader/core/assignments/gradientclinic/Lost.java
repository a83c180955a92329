package org.gradientgrader.core.assignments.gradientclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.protocol.Reply;

/** Which criteria of a check a submission loses, by their place in it, and what is named. */
final class Lost {

    private static final int SEEDS = 3;

    private static final String UNNAMED = "";

    private Lost() {}

    /** Expects that on every seed nothing is lost. */
    static void nothing(Check check, Submission student) {
        criteria(check, student, new Integer[0]);
    }

    /** Expects that on every seed these criteria are lost, and no others. */
    static void criteria(Check check, Submission student, Integer... expected) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(lost(check, student, seed).keySet())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrder(expected);
        }
    }

    /**
     * Expects that on every seed something is lost and this mistake named for it, and no other one:
     * where two explain an answer, none is.
     */
    static void naming(String mistake, Check check, Submission student) {
        String id = mistake.toLowerCase(Locale.ROOT);
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(lost(check, student, seed).values())
                    .as("%s with seed %d", mistake, seed)
                    .contains(id)
                    .isSubsetOf(id, UNNAMED);
        }
    }

    private static Map<Integer, String> lost(Check check, Submission student, long seed) {
        Map<Integer, String> lost = new TreeMap<>();
        for (int i = 0; i < check.criteria().size(); i++) {
            try {
                check.criteria().get(i).examination().examine(student, new Inputs(seed));
            } catch (Rejection e) {
                lost.put(i, e.feedback().misconception().map(Misconception::id).orElse(UNNAMED));
            } catch (NoAnswer e) {
                lost.put(i, UNNAMED);
            }
        }
        return lost;
    }

    /** What a student's {@code IllegalArgumentException} becomes. */
    static NoAnswer refused() {
        return new NoAnswer(
                "a call", new Reply.Threw(IllegalArgumentException.class.getName(), "", List.of()));
    }
}
