/**
 * The assignment Gradient Clinic: why a deep network does not learn, and what helps.
 *
 * <p>One file a section, and {@link
 * org.gradientgrader.core.assignments.gradientclinic.GradientClinicLab} on top. Networks are
 * trained in the student's process, for a stated number of epochs on data made here; what they
 * achieve is computed here, on data they never saw.
 */
package org.gradientgrader.core.assignments.gradientclinic;
