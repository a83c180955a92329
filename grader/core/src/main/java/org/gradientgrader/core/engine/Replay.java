package org.gradientgrader.core.engine;

/** How a student runs one check again with the same inputs, on the route in use. */
@FunctionalInterface
public interface Replay {

    /**
     * Returns what to type, for example {@code ./mvnw test -Dcheck=sigmoid_gradients -Dseed=42}.
     */
    String command(String checkId);
}
