package org.gradientgrader.core.report;

import java.io.IOException;

/** A text is not a scorecard of this version; the message says where and why. */
public final class MalformedScorecard extends IOException {

    private static final long serialVersionUID = 1;

    MalformedScorecard(String message) {
        super(message);
    }
}
