package org.gradientgrader.core.assignments.gradientclinic;

import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code network} because it takes arguments. */
enum NetworkMistake implements Mistake {
    OUTPUT_NOT_COUNTED(
            "the depth is taken for the number of hidden layers; the output is one more.",
            "How many dense layers has a network of depth 1, and how many of them are hidden?"),
    SEED_IGNORED(
            "the seed is always the same, whatever the method is given.",
            "Call your method with the seeds 1 and 2 and compare the parameters.");

    private final String sentence;
    private final String hint;

    NetworkMistake(String sentence, String hint) {
        this.sentence = sentence;
        this.hint = hint;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }
}
