package gradientclinic;

/** Section 6. What you take with you. */
public class Assessment {

    /**
     * Answers a question.
     *
     * @param question whose choices stand in the comments of {@link Question}
     * @return your choice
     */
    public Answer answer(Question question) {
        // STARTER: throw new UnsupportedOperationException("TODO 6.2: answer the questions");
        // BEGIN SOLUTION
        return switch (question) {
            case WHY_SIGMOIDS_VANISH, WHAT_WEIGHT_GRADIENTS_HIDE -> Answer.C;
            case WHAT_CLIPPING_DOES -> Answer.A;
            case WHY_HE_DOUBLES -> Answer.D;
            case HOW_RESIDUALS_HELP, WHAT_A_COMPARISON_SHOWS -> Answer.B;
        };
        // END SOLUTION
    }
}
