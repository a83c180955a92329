/**
 * Gradient Clinic: find out why a deep network does not learn, treat it, and prove that the
 * treatment helped.
 *
 * <p>Every number is a {@code double}. "Layer" means a layer that has weights. A list holds one
 * element per layer, and <b>index 0 is the layer nearest the input</b>; a list of steps, epochs or
 * runs is in the order of time.
 *
 * <p>Keep the names and signatures of the public classes, records and enums; classes of your own
 * are welcome beside them.
 */
package gradientclinic;
