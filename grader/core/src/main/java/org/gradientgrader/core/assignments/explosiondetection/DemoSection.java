package org.gradientgrader.core.assignments.explosiondetection;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import org.gradientgrader.core.contract.explosiondetection.DemoNetworks;
import org.gradientgrader.core.contract.explosiondetection.RiskLevel;
import org.gradientgrader.core.expectations.Blueprint;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.protocol.Activation;

/** Section 6: networks of three different risks. */
final class DemoSection {

    /**
     * By our own computation on 200 draws of five batches each, the largest global norm was above
     * 2e13 and below 6; that of the network between was within 14 and 85 on 1000 draws.
     */
    private static final Demo HIGH =
            new Demo(
                    DemoNetworks::highRisk,
                    new Blueprint("DemoNetworks.highRisk", 4, 128, Activation.IDENTITY, layer -> 3),
                    RiskLevel.CRITICAL);

    private static final Demo MODERATE =
            new Demo(
                    DemoNetworks::moderateRisk,
                    new Blueprint(
                            "DemoNetworks.moderateRisk", 3, 128, Activation.TANH, layer -> 0.25),
                    RiskLevel.MODERATE);

    private static final Demo LOW =
            new Demo(
                    DemoNetworks::lowRisk,
                    new Blueprint(
                            "DemoNetworks.lowRisk", 3, 64, Activation.RELU, Blueprint::xavier),
                    RiskLevel.LOW);

    static final Section SECTION =
            section(
                            "Section 6: Three Risks",
                            demo(
                                    "high_risk_demo",
                                    "Network that explodes",
                                    HIGH,
                                    "If its gradients are small although its weights are large, look at the last layer."),
                            demo(
                                    "moderate_risk_demo",
                                    "Network to keep an eye on",
                                    MODERATE,
                                    "Is 0.25 the deviation of your weights, or their variance?"),
                            demo(
                                    "low_risk_demo",
                                    "Network without risk",
                                    LOW,
                                    "Compare network.summary() with the Javadoc line by line."))
                    .portraying(HIGH.sitter(), MODERATE.sitter(), LOW.sitter())
                    .showing(
                            OwnFigures.checks(HIGH),
                            OwnFigures.checks(MODERATE),
                            OwnFigures.checks(LOW),
                            OwnFigures.clipping(HIGH));

    private DemoSection() {}

    private static Check demo(String id, String title, Demo demo, String hint) {
        return check(id, title)
                .criterion(
                        2,
                        "its layers, values and weights are as prescribed, and two calls give the same network",
                        demo::examine)
                .criterion(
                        3,
                        "by the lecture's warning signs, its risk is " + demo.level(),
                        demo::examineRisk)
                .hint(hint);
    }
}
