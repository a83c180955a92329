/**
 * Gradient Flow: watch gradients vanish and explode, then mend them.
 *
 * <p>Every network here has the same shape, 10 inputs, five hidden layers of 20 units and one
 * output: {@code [batch, 10] -> 20 -> 20 -> 20 -> 20 -> 20 -> [batch, 1]}. Every loss is the mean
 * of the output over the batch, and every number is a {@code double}.
 *
 * <p>A list of gradients holds one array per layer that has weights, and <b>index 0 is the layer
 * nearest the input</b>. Keep the names and signatures of the public classes and methods; classes
 * of your own are welcome beside them.
 */
package gradientflow;
