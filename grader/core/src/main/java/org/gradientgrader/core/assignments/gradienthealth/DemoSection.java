package org.gradientgrader.core.assignments.gradienthealth;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import org.gradientgrader.core.contract.gradienthealth.DemoNetworks;
import org.gradientgrader.core.contract.gradienthealth.GradientHealth;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Symptom;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;

/** Section 5: networks that really vanish, are really well, and really explode. */
final class DemoSection {

    /**
     * By our own computation on 200 draws the smallest norm was 2.1e-9 at the most, the healthy
     * norms lay within 0.09 and 2.6, and the exploding ones above 6e7.
     */
    private static final Demo VANISHING =
            new Demo(
                    DemoNetworks::vanishing,
                    new Blueprint(
                            "DemoNetworks.vanishing",
                            15,
                            64,
                            Activation.SIGMOID,
                            Blueprint::xavier),
                    "vanishing",
                    health -> isCritical(health, Symptom.VANISHING));

    private static final Demo HEALTHY =
            new Demo(
                    DemoNetworks::healthy,
                    new Blueprint(
                            "DemoNetworks.healthy", 4, 64, Activation.RELU, Blueprint::xavier),
                    "healthy",
                    health -> Diagnosis.score(health, VitalSigns.LECTURE) == Diagnosis.BEST_SCORE);

    private static final Demo EXPLODING =
            new Demo(
                    DemoNetworks::exploding,
                    new Blueprint("DemoNetworks.exploding", 3, 64, Activation.IDENTITY, layer -> 2),
                    "exploding",
                    health -> isCritical(health, Symptom.EXPLOSION));

    static final Section SECTION =
            section(
                            "Section 5: Three Patients",
                            demo(
                                    "vanishing_demo",
                                    "Network whose gradients vanish",
                                    VANISHING,
                                    3,
                                    4,
                                    "Print the norms of its gradients layer by layer. Do they shrink by a factor of about"
                                            + " four per layer? If they do not shrink at all, look at the activations."),
                            demo(
                                    "healthy_demo",
                                    "Network whose gradients are well",
                                    HEALTHY,
                                    3,
                                    3,
                                    "Compare network.summary() with the Javadoc line by line. Which weights does DL4J draw"
                                            + " when nothing is said?"),
                            demo(
                                    "exploding_demo",
                                    "Network whose gradients explode",
                                    EXPLODING,
                                    3,
                                    4,
                                    "If its gradients are small although its weights are large, look at the last layer:"
                                            + " what does its activation do to an output of 10 000?"))
                    .portraying(VANISHING.sitter(), HEALTHY.sitter(), EXPLODING.sitter())
                    .showing(HealthFigures.vitalSigns(VANISHING, HEALTHY, EXPLODING));

    private DemoSection() {}

    private static Check demo(
            String id, String title, Demo demo, int forLayers, int forEffect, String hint) {
        return check(id, title)
                .criterion(
                        forLayers,
                        "its layers, values and weights are as prescribed, and two calls give the same network",
                        demo::examine)
                .criterion(
                        forEffect,
                        "its gradients are " + demo.state() + " by the lecture's thresholds",
                        demo::examineEffect)
                .hint(hint);
    }

    private static boolean isCritical(GradientHealth health, Symptom symptom) {
        return Diagnosis.findings(health, VitalSigns.LECTURE).stream()
                .anyMatch(f -> f.symptom() == symptom && f.severity() == Severity.CRITICAL);
    }
}
