/**
 * The classes of the assignment Gradient Health, over plain data, and the records and enums that
 * they exchange.
 *
 * <p>Every list has the layer nearest the input first; biases are no layers.
 */
package org.gradientgrader.core.contract.gradienthealth;
