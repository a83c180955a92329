package org.gradientgrader.worker;

/** Carries whatever student code threw to the place that describes it. */
final class StudentThrew extends Exception {

    private static final long serialVersionUID = 1;

    StudentThrew(Throwable cause) {
        super("student code threw", cause); // without a message it would ask cause for one
    }
}
