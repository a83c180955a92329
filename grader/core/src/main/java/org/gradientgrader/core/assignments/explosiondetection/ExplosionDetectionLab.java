package org.gradientgrader.core.assignments.explosiondetection;

import java.util.List;
import org.gradientgrader.core.rubric.Assignment;

/**
 * Exploding gradients and how to hold them back, after lecture documents 000 and 001: six sections,
 * thirteen checks, 100 points.
 */
public final class ExplosionDetectionLab {

    /** The assignment, in the order students meet it. */
    public static final Assignment ASSIGNMENT =
            new Assignment(
                    "explosion-detection",
                    "Explosion Detection",
                    "explosiondetection",
                    List.of(
                            "ExplosionCheck",
                            "ExplosionStatistics",
                            "RiskAssessment",
                            "TrainingWatch",
                            "AdaptiveClipping",
                            "DemoNetworks"),
                    List.of(
                            CheckSection.SECTION, // 1 check
                            StatisticsSection.SECTION, // 1
                            RiskSection.SECTION, // 2
                            TrainingSection.SECTION, // 2
                            ClippingSection.SECTION, // 4
                            DemoSection.SECTION)); // 3

    private ExplosionDetectionLab() {}
}
