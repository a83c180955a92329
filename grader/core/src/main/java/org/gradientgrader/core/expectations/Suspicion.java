package org.gradientgrader.core.expectations;

import java.util.List;
import java.util.function.Predicate;
import org.gradientgrader.core.rubric.Mistake;

/**
 * A mistake and how it shows.
 *
 * @param mistake to name
 * @param explains whether it explains every one of these answers, of which one is wrong at least
 */
public record Suspicion<Q, A>(Mistake mistake, Predicate<List<Answered<Q, A>>> explains) {

    /** Returns a suspicion that must hold for each answer by itself. */
    public static <Q, A> Suspicion<Q, A> each(Mistake mistake, Predicate<Answered<Q, A>> explains) {
        return new Suspicion<>(mistake, answers -> answers.stream().allMatch(explains));
    }
}
