package gradientflow;

import org.gradientgrader.junit.AssignmentTest;

/** Grades this folder's classes: one test for each check, and the scorecard at the end. */
class GradientFlowTest extends AssignmentTest {
    GradientFlowTest() {
        super("gradient-flow");
    }
}
