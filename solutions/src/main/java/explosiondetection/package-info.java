/**
 * Explosion Detection: notice exploding gradients, say how bad it is, and hold them back.
 *
 * <p>A gradient is that of a loss averaged over the batch, and every number is a {@code double}.
 * The global norm is the root of the sum of squares of <b>all</b> elements. A norm that is not
 * finite is worse than any that is; it is never replaced and never left out. All methods are pure
 * functions: a history is a list that is passed in, oldest first.
 *
 * <p>Keep the names and signatures of the public classes, records and enums; classes of your own
 * are welcome beside them.
 */
package explosiondetection;
