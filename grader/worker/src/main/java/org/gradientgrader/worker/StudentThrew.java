package org.gradientgrader.worker;

/** Carries whatever student code threw to the place that describes it. */
final class StudentThrew extends Exception {

    private static final long serialVersionUID = 1;

    StudentThrew(Throwable cause) {
        super(cause);
    }
}
