/**
 * The classes of the assignment Gradient Clinic, over plain data, and the records and enums that
 * they exchange.
 *
 * <p>Every list of layers has the layer nearest the input first; lists of steps, epochs and runs
 * are in the order of time.
 */
package org.gradientgrader.core.contract.gradientclinic;
