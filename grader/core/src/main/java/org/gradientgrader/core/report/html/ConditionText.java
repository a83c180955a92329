package org.gradientgrader.core.report.html;

import java.util.Locale;
import org.gradientgrader.core.model.Condition;
import org.gradientgrader.core.model.Diagnosis;

/** What a network's signals amount to, in a sentence. */
final class ConditionText {

    private ConditionText() {}

    /**
     * Returns for example {@code Signal towards the input: −5.0 decades over 9 layers: vanishing
     * gradient.}
     */
    static String of(Condition condition) {
        return "Signal towards the input: "
                + decades(condition.decades())
                + forwards(condition)
                + " over "
                + condition.layers()
                + (condition.layers() == 1 ? " layer: " : " layers: ")
                + words(condition.diagnosis())
                + ".";
    }

    /** An explosion may be one of values alone. */
    private static String forwards(Condition condition) {
        return switch (condition.diagnosis()) {
            case MASKED_EXPLOSION, EXPLODING_GRADIENT ->
                    ", towards the output: " + decades(condition.growth());
            case NON_FINITE, SATURATED_ACTIVATION, DEAD_RELU, VANISHING_GRADIENT, HEALTHY -> "";
        };
    }

    private static String decades(double decades) {
        if (Double.isNaN(decades)) {
            return "no number";
        } else if (Double.isInfinite(decades)) {
            return decades > 0 ? "infinite growth" : "nothing returns";
        }
        String number = String.format(Locale.ROOT, "%+.1f", decades);
        return number.replaceFirst("^[-+]0\\.0$", "0.0").replace('-', '−') + " decades";
    }

    private static String words(Diagnosis diagnosis) {
        return switch (diagnosis) {
            case NON_FINITE -> "numbers that are not finite";
            case MASKED_EXPLOSION -> "an explosion, masked by the saturated output";
            case SATURATED_ACTIVATION -> "saturated activation";
            case DEAD_RELU -> "dead ReLU units";
            case EXPLODING_GRADIENT -> "exploding gradient";
            case VANISHING_GRADIENT -> "vanishing gradient";
            case HEALTHY -> "neither vanishing nor exploding";
        };
    }
}
