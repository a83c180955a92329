/**
 * The classes of the assignment Explosion Detection, over plain data, and the records and enums
 * that they exchange.
 *
 * <p>Histories are oldest first, epochs and indices are counted from 0, and -1 stands for "never".
 */
package org.gradientgrader.core.contract.explosiondetection;
