/**
 * The formats that users can ask for by name, each with the reporters that write it and with where
 * its parts go.
 *
 * <p>The only package that knows all reporters; nothing in {@code report} may use it.
 */
package org.gradientgrader.core.report.format;
