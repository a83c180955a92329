package org.gradientgrader.core.grading;

/** Whether the figures of an assignment are drawn, which asks the student's code once more. */
public enum Figures {
    /** For reports that show or keep them. */
    DRAWN,
    /** For all others; portraits of networks are made all the same. */
    OMITTED
}
