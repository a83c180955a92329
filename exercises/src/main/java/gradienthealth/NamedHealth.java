package gradienthealth;

/**
 * A network's vital signs under the network's name.
 *
 * @param name for the reader
 * @param health of the network
 */
public record NamedHealth(String name, GradientHealth health) {}
