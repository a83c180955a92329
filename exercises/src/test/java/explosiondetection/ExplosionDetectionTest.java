package explosiondetection;

import org.gradientgrader.junit.AssignmentTest;

/** Grades this folder's classes: one test for each check, and the scorecard at the end. */
class ExplosionDetectionTest extends AssignmentTest {
    ExplosionDetectionTest() {
        super("explosion-detection");
    }
}
