package org.gradientgrader.core.assignments.gradienthealth;

import java.util.List;
import org.gradientgrader.core.rubric.Assignment;

/**
 * A network's health by its gradients, after lecture document 003: five sections, eleven checks,
 * 100 points.
 */
public final class GradientHealthLab {

    /** The assignment, in the order students meet it. */
    public static final Assignment ASSIGNMENT =
            new Assignment(
                    "gradient-health",
                    "Gradient Health",
                    "gradienthealth",
                    List.of(
                            "HealthMonitor",
                            "HealthInterpretation",
                            "HealthScore",
                            "HealthComparison",
                            "DemoNetworks"),
                    List.of(
                            MonitorSection.SECTION, // 2 checks
                            InterpretationSection.SECTION, // 2
                            ScoreSection.SECTION, // 2
                            ComparisonSection.SECTION, // 2
                            DemoSection.SECTION)); // 3

    private GradientHealthLab() {}
}
