package org.gradientgrader.core.expectations;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.rubric.Mistake;
import org.gradientgrader.core.rubric.Rejection;

/**
 * Questions of one kind, asked until an answer is wrong. Then the mistake is named that alone
 * explains every answer so far.
 *
 * @param right our own answer
 * @param same whether two answers are one, but for rounding
 * @param judge throws a {@link Rejection} for a wrong answer
 * @param suspicions looked at for a wrong answer only, so that a right one costs nothing
 */
public record Inquiry<Q, A>(
        Function<Q, A> right,
        BiPredicate<A, A> same,
        BiConsumer<Q, A> judge,
        Supplier<List<Suspicion<Q, A>>> suspicions) {

    /**
     * Asks one question after the other.
     *
     * @param questions drawn as they are needed
     * @param student answers
     * @throws Rejection for the first wrong answer
     */
    public void ask(Iterator<Q> questions, Function<Q, A> student) {
        List<Answered<Q, A>> answers = new ArrayList<>();
        while (questions.hasNext()) {
            Q question = questions.next();
            answers.add(new Answered<>(question, student.apply(question)));
            try {
                judge.accept(question, answers.get(answers.size() - 1).answer());
            } catch (Rejection wrong) {
                throw wrong.naming(explanation(answers, questions, student));
            }
        }
    }

    /** A further answer is asked for where those so far fit no mistake, or several. */
    private Optional<Mistake> explanation(
            List<Answered<Q, A>> answers, Iterator<Q> questions, Function<Q, A> student) {
        List<Mistake> mistakes = explanations(answers);
        if (mistakes.size() != 1 && questions.hasNext()) {
            Q question = questions.next();
            try {
                answers.add(new Answered<>(question, student.apply(question)));
                mistakes = explanations(answers);
            } catch (NoAnswer e) {
                // what there is must do
            }
        }
        return mistakes.size() == 1 ? Optional.of(mistakes.get(0)) : Optional.empty();
    }

    private List<Mistake> explanations(List<Answered<Q, A>> answers) {
        if (isAlwaysTheSame(answers)) {
            return List.of(AnswerMistake.HARD_CODED);
        }
        return suspicions.get().stream()
                .filter(suspicion -> suspicion.explains().test(answers))
                .map(Suspicion::mistake)
                .distinct()
                .toList();
    }

    private boolean isAlwaysTheSame(List<Answered<Q, A>> answers) {
        Answered<Q, A> first = answers.get(0);
        return answers.size() > 1
                && answers.stream().skip(1).allMatch(a -> same.test(a.answer(), first.answer()))
                && answers.stream()
                        .skip(1)
                        .noneMatch(
                                a ->
                                        same.test(
                                                right.apply(a.question()),
                                                right.apply(first.question())));
    }

    /**
     * Returns a suspicion that rests on what the mistake makes of each question: it must be what
     * was answered every time, and other than right once at least.
     *
     * @param variant throws an {@code IllegalArgumentException} where the mistake gives no answer
     */
    public static <Q, A> Suspicion<Q, A> recomputed(
            Mistake mistake, Function<Q, A> variant, Function<Q, A> right, BiPredicate<A, A> same) {
        return new Suspicion<>(
                mistake,
                answers -> {
                    try {
                        return answers.stream()
                                        .allMatch(
                                                a ->
                                                        same.test(
                                                                a.answer(),
                                                                variant.apply(a.question())))
                                && answers.stream()
                                        .map(Answered::question)
                                        .anyMatch(
                                                q -> !same.test(variant.apply(q), right.apply(q)));
                    } catch (IllegalArgumentException e) {
                        return false;
                    }
                });
    }
}
