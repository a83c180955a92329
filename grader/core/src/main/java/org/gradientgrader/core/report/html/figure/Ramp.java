package org.gradientgrader.core.report.html.figure;

import java.util.Locale;

/**
 * Colours from dark to bright, whose steps look alike, to eyes that see few colours too: viridis
 * (Smith and van der Walt 2015, released into the public domain), every tenth of it. They are the
 * same on a dark page, so that a colour means the same number everywhere.
 */
final class Ramp {

    private static final int[] COLOURS = {
        0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c, 0x22a884, 0x44bf70, 0x7ad151,
        0xbddf26, 0xfde725
    };

    private static final int[] SHIFTS = {16, 8, 0};

    private Ramp() {}

    /** Returns the colour of a share from 0 to 1, for example {@code #21918c} of a half. */
    static String colour(double share) {
        int intervals = COLOURS.length - 1;
        int below = (int) Math.min(intervals - 1, Math.floor(share * intervals));
        double weight = share * intervals - below;
        int colour = 0;
        for (int shift : SHIFTS) {
            int from = COLOURS[below] >> shift & 0xff;
            int to = COLOURS[below + 1] >> shift & 0xff;
            colour |= (int) Math.round(from + (to - from) * weight) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
