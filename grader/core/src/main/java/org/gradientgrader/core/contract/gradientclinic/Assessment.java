package org.gradientgrader.core.contract.gradientclinic;

/** Section 6: questions with four choices. */
public interface Assessment {

    /** Returns the choice. */
    Answer answer(Question question);
}
