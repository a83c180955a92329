/**
 * Reads the few forms of Markdown that the pages about checks are written in, and refuses the rest:
 * what a terminal shows has to be what a browser shows.
 */
package org.gradientgrader.cli.markdown;
