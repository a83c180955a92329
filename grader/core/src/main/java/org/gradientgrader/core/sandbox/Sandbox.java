package org.gradientgrader.core.sandbox;

import java.util.List;

/** What confines a worker from outside its JVM. */
public interface Sandbox {

    /**
     * Returns the tier as scorecards state it; begins with {@code NOT ISOLATED} where there is no
     * confinement.
     */
    String tier();

    /** Returns the command that runs {@code command} confined. */
    List<String> wrap(List<String> command);

    /** A plain process with the rights of the account that grades: fit for one's own code only. */
    static Sandbox none() {
        return new Sandbox() {
            @Override
            public String tier() {
                return "NOT ISOLATED: it ran with your account's rights";
            }

            @Override
            public List<String> wrap(List<String> command) {
                return List.copyOf(command);
            }
        };
    }
}
