package explosiondetection;

/**
 * What the latest checks show: as many as fit into the window, or all if there are fewer.
 *
 * @param checks how many they are
 * @param explosions how many of them found an explosion
 * @param mean of their norms; what arithmetic makes of norms that are not finite
 * @param max the largest of their norms; NaN if one is NaN
 * @param current the latest norm
 */
public record Recent(int checks, int explosions, double mean, double max, double current) {}
