package org.gradientgrader.protocol.wire;

import java.io.IOException;

/** The bytes received are not a frame of this protocol. */
public final class BrokenFrame extends IOException {

    private static final long serialVersionUID = 1;

    BrokenFrame(String message) {
        super(message);
    }
}
