package org.gradientgrader.core.expectations;

import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** Mistakes that any method can make. */
public enum AnswerMistake implements Mistake {
    HARD_CODED(
            "the answer is always the same, whatever the method is given.",
            "Call your method with two different arguments and compare. Which line uses the"
                    + " arguments?"),
    NULL_ANSWER(
            "there is null where a value belongs.",
            "Print what you return, element by element. What does a map answer when it does not"
                    + " have the key that it was asked for?");

    private final Advice advice;

    AnswerMistake(String sentence, String hint) {
        this.advice = new Advice(sentence, hint);
    }

    @Override
    public Advice advice() {
        return advice;
    }
}
