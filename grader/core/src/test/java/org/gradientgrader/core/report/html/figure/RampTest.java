package org.gradientgrader.core.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RampTest {

    private static final int STEPS = 20;

    /** Viridis is even in CAM02-UCS, whose lightness is L* but for so much. */
    private static final double UNEVEN = 0.3;

    @Test
    void itsEndsAndItsMiddleAreThoseOfViridis() {
        assertThat(Ramp.colour(0)).isEqualTo("#440154");
        assertThat(Ramp.colour(0.5)).isEqualTo("#21918c");
        assertThat(Ramp.colour(1)).isEqualTo("#fde725");
    }

    @Test
    void equalStepsAreAboutEquallyMuchBrighter() {
        double whole = lightness(1) - lightness(0);
        for (int i = 0; i < STEPS; i++) {
            double step = lightness((i + 1.0) / STEPS) - lightness((double) i / STEPS);

            assertThat(step)
                    .as("step %d", i)
                    .isCloseTo(whole / STEPS, within(UNEVEN * whole / STEPS));
        }
    }

    /** L* of CIE 1976, from 0 to 100. */
    private static double lightness(double share) {
        int colour = Integer.parseInt(Ramp.colour(share).substring(1), 16);
        double luminance =
                0.2126 * linear(colour >> 16)
                        + 0.7152 * linear(colour >> 8)
                        + 0.0722 * linear(colour);
        return 116 * Math.cbrt(luminance) - 16;
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
