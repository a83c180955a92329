package gradienthealth;

import org.gradientgrader.junit.AssignmentTest;

/** Grades this folder's classes: one test for each check, and the scorecard at the end. */
class GradientHealthTest extends AssignmentTest {
    GradientHealthTest() {
        super("gradient-health");
    }
}
