/** DL4J and ND4J objects to plain data and back; the only place that knows both. */
package org.gradientgrader.worker.data;
