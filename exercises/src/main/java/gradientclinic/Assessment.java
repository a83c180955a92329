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
        throw new UnsupportedOperationException("TODO 6.2: answer the questions");
    }
}
