package org.gradientgrader.protocol.wire;

import java.io.IOException;

/**
 * The data exceed a limit of the protocol; nothing was sent. The message says which limit, in a
 * student's terms.
 */
public final class FrameTooLarge extends IOException {

    private static final long serialVersionUID = 1;

    FrameTooLarge(String message) {
        super(message);
    }
}
