/**
 * The classes of the assignment Gradient Flow; the package's last name is that of the student's
 * package.
 */
package org.gradientgrader.core.contract.gradientflow;
