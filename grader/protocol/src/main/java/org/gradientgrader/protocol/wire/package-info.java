/**
 * Requests and replies as bytes.
 *
 * <p>A frame is: magic number, length of the payload, payload. A payload is: number of the
 * question, kind, fields, all big-endian, in the order of the record's components. No map, class
 * name, compression or nesting beyond {@link org.gradientgrader.protocol.Limits}. A reader believes
 * no length before it has compared it with a limit, and throws {@link
 * org.gradientgrader.protocol.wire.BrokenFrame} at the first byte that does not fit.
 */
package org.gradientgrader.protocol.wire;
