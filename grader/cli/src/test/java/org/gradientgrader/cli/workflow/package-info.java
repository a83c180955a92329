/**
 * The workflows of this repository and of the students': their rules, and their shell parts run.
 */
package org.gradientgrader.cli.workflow;
