package org.gradientgrader.core.assignments;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.core.assignments.explosiondetection.ExplosionDetectionLab;
import org.gradientgrader.core.assignments.gradientclinic.GradientClinicLab;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.core.assignments.gradienthealth.GradientHealthLab;
import org.gradientgrader.core.rubric.Assignment;

/** All assignments of the course, in the order students meet them. */
public final class Assignments {

    /** The list from which everything else is derived. */
    public static final List<Assignment> ALL =
            List.of(
                    GradientFlow.ASSIGNMENT,
                    GradientHealthLab.ASSIGNMENT,
                    ExplosionDetectionLab.ASSIGNMENT,
                    GradientClinicLab.ASSIGNMENT);

    private Assignments() {}

    /** Returns the assignment of this name. */
    public static Optional<Assignment> named(String name) {
        return ALL.stream().filter(assignment -> assignment.name().equals(name)).findFirst();
    }
}
