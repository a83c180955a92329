package gradientclinic;

/** Questions with four choices, one of which is right. */
public enum Question {
    /**
     * Why do gradients vanish in a deep network of sigmoids?
     *
     * <ul>
     *   <li>A: outputs lie between 0 and 1, so the weights become smaller with each layer
     *   <li>B: exponentials are rounded to 0 in floating-point numbers
     *   <li>C: each layer multiplies what comes back by a slope of at most 1/4
     *   <li>D: the loss is already small when the training begins
     * </ul>
     */
    WHY_SIGMOIDS_VANISH,
    /**
     * What does clipping by the global norm do to a step of gradient descent?
     *
     * <ul>
     *   <li>A: it bounds the step's length and keeps its direction
     *   <li>B: it bounds each weight, so that the network cannot explode
     *   <li>C: it sets the largest elements of the gradient to the limit
     *   <li>D: it makes large gradients small and small ones large
     * </ul>
     */
    WHAT_CLIPPING_DOES,
    /**
     * Why has He's initialisation a variance of 2 / inputs?
     *
     * <ul>
     *   <li>A: twice as many weights are needed, as half of the units are off
     *   <li>B: a layer has weights and biases, which both add variance
     *   <li>C: it is the average of 1 / inputs and 1 / outputs
     *   <li>D: a ReLU leaves half of the mean square of its sums, and the 2 makes up for it
     * </ul>
     */
    WHY_HE_DOUBLES,
    /**
     * How does a residual connection {@code y = x + f(x)} help gradients?
     *
     * <ul>
     *   <li>A: it halves the number of layers that have to be trained
     *   <li>B: what comes back reaches x unweakened, beside what f's slope lets through
     *   <li>C: it clips the gradient of f to that of x
     *   <li>D: it keeps activations between 0 and 1
     * </ul>
     */
    HOW_RESIDUALS_HELP,
    /**
     * The norms of all weight gradients are equal. Does the network's signal vanish?
     *
     * <ul>
     *   <li>A: no: equal norms mean that every layer learns equally well
     *   <li>B: yes: in a healthy network they differ
     *   <li>C: one cannot tell: what comes back may fall while what goes forward grows
     *   <li>D: one cannot tell: norms depend on the batch
     * </ul>
     */
    WHAT_WEIGHT_GRADIENTS_HIDE,
    /**
     * Sigmoids with SGD reach 60 %, ReLUs with Adam 92 %. What have ReLUs gained?
     *
     * <ul>
     *   <li>A: 32 percentage points
     *   <li>B: unknown: activation and optimiser changed together
     *   <li>C: at least half of the 32 points
     *   <li>D: nothing: only the optimiser matters
     * </ul>
     */
    WHAT_A_COMPARISON_SHOWS
}
