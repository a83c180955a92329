/**
 * Scorecard to Markdown, as GitHub renders it.
 *
 * <p>Untrusted text gets here through {@link org.gradientgrader.core.report.markdown.MarkdownText}
 * alone, as escaped words, as a span of code or as a fenced block; nothing else may put a text of a
 * scorecard into a page.
 */
package org.gradientgrader.core.report.markdown;
