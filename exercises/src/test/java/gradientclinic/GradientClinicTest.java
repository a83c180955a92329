package gradientclinic;

import org.gradientgrader.junit.AssignmentTest;

/** Grades this folder's classes: one test for each check, and the scorecard at the end. */
class GradientClinicTest extends AssignmentTest {
    GradientClinicTest() {
        super("gradient-clinic");
    }
}
