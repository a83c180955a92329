package org.gradientgrader.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static String text(int done, int total, int seconds) {
        return new Progress(done, total, Duration.ofSeconds(seconds)).text();
    }

    @Test
    void rateAndTimeLeftFollowFromWhatIsDone() {
        assertThat(text(16, 20, 10)).isEqualTo("16 of 20 done, 1.6 a second, 3 s left");
    }

    @Test
    void slowRunsAreCountedByTheMinute() {
        assertThat(text(3, 20, 60)).isEqualTo("3 of 20 done, 3.0 a minute, 6 min left");
    }

    @Test
    void nothingIsForetoldFromNothing() {
        assertThat(text(0, 20, 5)).isEqualTo("0 of 20 done");
        assertThat(text(1, 20, 0)).isEqualTo("1 of 20 done");
    }

    @Test
    void atTheEndNothingIsLeft() {
        assertThat(text(20, 20, 10)).isEqualTo("20 of 20 done, 2.0 a second, 0 s left");
    }
}
