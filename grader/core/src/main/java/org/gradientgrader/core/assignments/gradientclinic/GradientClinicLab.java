package org.gradientgrader.core.assignments.gradientclinic;

import java.util.List;
import org.gradientgrader.core.rubric.Assignment;

/**
 * Why deep networks do not learn, and what helps, after lecture documents 001 and 002: six
 * sections, nineteen checks, 100 points.
 */
public final class GradientClinicLab {

    /** The assignment, in the order students meet it. */
    public static final Assignment ASSIGNMENT =
            new Assignment(
                    "gradient-clinic",
                    "Gradient Clinic",
                    "gradientclinic",
                    List.of(
                            "ChainRule",
                            "DeepNetworks",
                            "GradientAnalyzer",
                            "ClippingExperiment",
                            "Treatment",
                            "SolutionComparison",
                            "OwnSolution",
                            "Assessment"),
                    List.of(
                            ChainSection.SECTION,
                            LayerSection.SECTION,
                            DescentSection.SECTION,
                            TreatmentSection.SECTION,
                            ComparisonSection.SECTION,
                            OwnSection.SECTION));

    private GradientClinicLab() {}
}
