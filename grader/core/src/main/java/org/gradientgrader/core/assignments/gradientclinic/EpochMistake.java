package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code epochsToTarget}, with the epoch that it gives for the same losses. */
enum EpochMistake implements Mistake {
    COUNTED_FROM_ZERO(
            "epochs are counted from 0.",
            "How many epochs has a network trained for when you see its first loss?",
            q -> q.right() - 1,
            q -> Math.max(0, q.right() - 1)),
    STRICTLY_BELOW(
            "a loss that is exactly the target does not count.",
            "The Javadoc says: at most. Which comparison is that?",
            q -> q.first(loss -> loss < q.target())),
    NAN_REACHES(
            "NaN counts as having reached the target, because it is not above it.",
            "What is NaN > 1, and what is its negation?",
            q -> q.first(loss -> !(loss > q.target()))),
    ABOVE(
            "the first loss above the target is taken.",
            "Should a network that learns faster have more epochs or fewer?",
            q -> q.first(loss -> loss >= q.target()),
            q -> q.first(loss -> loss > q.target())),
    PLATEAU(
            "the epoch is that from which on the loss hardly moves, as in the lecture: a network that"
                    + " learns nothing gets there first.",
            "Which epoch does your method give for a loss that stays at 0.7 for ever?",
            Losses::plateau,
            q -> q.plateau() == 0 ? 0 : q.plateau() + 1),
    BEST_EPOCH(
            "the epoch is that of the smallest loss.",
            "Does it matter what happens after the target has been reached?",
            Losses::best),
    STAYS_BELOW(
            "the epoch is the first after which all losses stay at the target or below.",
            "A run reaches the target, is above it once more, and reaches it again. When was the"
                    + " first time?",
            Losses::settled),
    LAST_EPOCH(
            "the last epoch whose loss is at most the target is taken.",
            "When may your loop stop?",
            Losses::last),
    NEVER_IS_MINUS_ONE(
            "a run that never reaches the target gets -1.",
            "What does the Javadoc say about such a run?",
            q -> q.right() == 0 ? -1 : q.right()),
    NEVER_IS_THE_LAST_EPOCH(
            "a run that never reaches the target gets the number of its epochs, or one more.",
            "Can a reader tell your answer from that of a run which gets there at the very end?",
            q -> q.right() == 0 ? q.values().size() : q.right(),
            q -> q.right() == 0 ? q.values().size() + 1 : q.right());

    private final Advice advice;
    private final List<ToIntFunction<Losses>> variants;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    EpochMistake(String sentence, String hint, ToIntFunction<Losses>... variants) {
        this.advice = new Advice(sentence, hint);
        this.variants = List.of(variants);
    }

    @Override
    public Advice advice() {
        return advice;
    }

    /** Returns every wrong way to count that is known. */
    static Stream<ToIntFunction<Losses>> all() {
        return Arrays.stream(values()).flatMap(mistake -> mistake.variants.stream());
    }

    static List<Suspicion<Losses, Integer>> suspicions() {
        return Arrays.stream(values()).flatMap(EpochMistake::shown).toList();
    }

    private Stream<Suspicion<Losses, Integer>> shown() {
        return variants.stream()
                .map(v -> Inquiry.recomputed(this, v::applyAsInt, Losses::right, Integer::equals));
    }
}
