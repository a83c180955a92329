package org.gradientgrader.core.assignments.gradientflow;

import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in section 5; {@link AnalysisSuspicions} tells how each shows. */
enum AnalysisMistake implements Mistake {
    POPULATION_DEVIATION(
            "the deviation is divided by n, not by n - 1.",
            "Is the deviation meant to describe these numbers alone, or to estimate that of more like"
                    + " them?"),
    VARIANCE("the variance is returned as the deviation.", "Which unit has a deviation?"),
    MEAN_OF_DEVIATIONS(
            "the deviations of the arrays are averaged.",
            "Take two arrays that are constant but different: what is the deviation of all elements"
                    + " together?"),
    MEAN_OF_MEANS(
            "the means of the arrays are averaged, though the arrays differ in length.",
            "Take an array of one element and another of nine: how much should each element weigh?"),
    STATISTICS_OF_NORMS(
            "these describe the norms of the arrays, not their elements.",
            "How many numbers go into your statistics, and how many elements are there?"),
    STATISTICS_OF_MEANS(
            "these describe the means of the arrays, not their elements.",
            "How many numbers go into your statistics, and how many elements are there?"),
    ABSOLUTE_VALUES(
            "the signs are lost: these are absolute values.",
            "Can an element of a gradient be negative?"),
    LAST_LAYER_ONLY("only the last array counts.", "How often does your loop run?"),
    FIRST_LAYER_ONLY("only the first array counts.", "How often does your loop run?"),
    SWAPPED_EXTREMES(
            "minimum and maximum are swapped.", "In which order are the components declared?"),
    NORMS_NOT_VALUES(
            "these are the norms of the arrays, not their elements.",
            "How many elements has an array of shape [10, 20]?"),
    MEANS_NOT_VALUES(
            "these are the means of the arrays, not their elements.",
            "How many elements has an array of shape [10, 20]?"),
    ZEROS_DROPPED(
            "elements that are 0 are left out.",
            "Is a gradient of 0 no gradient? Count before and after."),
    DUPLICATES_DROPPED(
            "values that occur more than once are kept once.",
            "What does a histogram count? Count before and after.");

    private final Advice advice;

    AnalysisMistake(String sentence, String hint) {
        this.advice = new Advice(sentence, hint);
    }

    @Override
    public Advice advice() {
        return advice;
    }
}
