package org.gradientgrader.cli.doctor;

import java.util.List;
import java.util.function.Consumer;

/** Asks all probes. */
public final class Doctor {

    private final List<Probe> probes;

    /** Will ask these, in this order. */
    public Doctor(List<Probe> probes) {
        this.probes = List.copyOf(probes);
    }

    /**
     * Hands over each finding as soon as there is one.
     *
     * @return the worst level
     */
    public Level examine(Consumer<Finding> listener) {
        Level worst = Level.OK;
        for (Probe probe : probes) {
            Finding finding = ask(probe);
            listener.accept(finding);
            worst = finding.level().compareTo(worst) > 0 ? finding.level() : worst;
        }
        return worst;
    }

    private static Finding ask(Probe probe) {
        try {
            return probe.examine();
        } catch (Exception e) {
            return Finding.warn(
                    "Doctor",
                    "could not look: " + e,
                    "please report this line; grading may work all the same");
        }
    }
}
