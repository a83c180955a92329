package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import org.gradientgrader.core.rubric.Assignment;

/**
 * Vanishing and exploding gradients, and what helps: five sections, fourteen checks, 100 points.
 */
public final class GradientFlow {

    /** The assignment, in the order students meet it. */
    public static final Assignment ASSIGNMENT =
            new Assignment(
                    "gradient-flow",
                    "Gradient Flow",
                    "gradientflow",
                    List.of(
                            "SigmoidNetwork",
                            "TanhNetwork",
                            "UnstableNetwork",
                            "GradientClipping",
                            "ReluNetwork",
                            "BatchNormNetwork",
                            "GradientStatistics",
                            "GradientHistogram"),
                    List.of(
                            VanishingGradientsSigmoid.SECTION, // 3 checks
                            VanishingGradientsTanh.SECTION, // 2
                            ExplodingGradients.SECTION, // 3
                            Remedies.SECTION, // 4
                            GradientAnalysis.SECTION)); // 2

    private GradientFlow() {}
}
