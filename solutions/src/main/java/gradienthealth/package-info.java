/**
 * Gradient Health: examine a network by its gradients, as a physician does by vital signs.
 *
 * <p>Every loss is the mean squared error, the mean over all elements of the targets, and every
 * number is a {@code double}. "Layer" means a layer that has weights; biases are no layers. A list
 * holds one element per layer, and <b>index 0 is the layer nearest the input</b>.
 *
 * <p>Keep the names and signatures of the public classes, records and enums; classes of your own
 * are welcome beside them.
 */
package gradienthealth;
