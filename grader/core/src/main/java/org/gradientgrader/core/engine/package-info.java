/**
 * Runs checks: asks through a port, keeps the budgets, turns replies and rejections into outcomes.
 *
 * <p>Works the same whether the port leads to a worker process or into the student's own test JVM.
 * Nothing here knows an assignment, a format or a process.
 */
package org.gradientgrader.core.engine;
