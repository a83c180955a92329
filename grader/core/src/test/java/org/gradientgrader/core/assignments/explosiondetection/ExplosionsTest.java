package org.gradientgrader.core.assignments.explosiondetection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gradientgrader.core.contract.explosiondetection.Event;
import org.gradientgrader.core.contract.explosiondetection.EventKind;
import org.gradientgrader.core.contract.explosiondetection.Lifetime;
import org.gradientgrader.core.contract.explosiondetection.Observation;
import org.gradientgrader.core.contract.explosiondetection.Pattern;
import org.gradientgrader.core.contract.explosiondetection.Recent;
import org.gradientgrader.core.contract.explosiondetection.Summary;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.contract.explosiondetection.Trend;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

/** Right answers against numbers worked out by hand. */
class ExplosionsTest {

    private static final double NAN = Double.NaN;

    @Test
    void arraysOfNormsThreeAndFourHaveTheGlobalNormFive() {
        assertThat(Explosions.observation(List.of(Tensor.vector(3), Tensor.matrix(1, 2, 0, -4)), 2))
                .isEqualTo(new Observation(5, 4, 2.5, true));
        assertThat(Explosions.observation(List.of(Tensor.vector(5)), 5).exploded()).isFalse();
    }

    @Test
    void explosionsThatLeftTheWindowAreOfTheLifetimeOnly() {
        assertThat(Explosions.summary(List.of(9.0, 1.0, 2.0, 4.0), 5, 2))
                .isEqualTo(
                        new Summary(new Lifetime(4, 1, 0.25, 9, 0, -1), new Recent(2, 0, 3, 4, 4)));
    }

    @Test
    void aNanIsAnExplosionAndStaysOne() {
        assertThat(Explosions.summary(List.of(1.0, NAN), 5, 1))
                .isEqualTo(
                        new Summary(
                                new Lifetime(2, 1, 0.5, NAN, 1, 1),
                                new Recent(1, 1, NAN, NAN, NAN)));
    }

    @Test
    void aWatchEndsWithTheFirstEpochThatIsNotFinite() {
        assertThat(Explosions.report(List.of(1.0, 7.0, 8.0, 9.0), List.of(1.0, 1.0, NAN, 1.0), 5))
                .isEqualTo(
                        new TrainingReport(
                                List.of(
                                        new Event(1, EventKind.EXPLOSION, 7),
                                        new Event(2, EventKind.EXPLOSION, 8),
                                        new Event(2, EventKind.NON_FINITE_LOSS, NAN)),
                                3,
                                1,
                                2));
    }

    @Test
    void growthIsAGeometricMean() {
        assertThat(Explosions.pattern(List.of(1.0, 100.0, 1.0, 8.0), 0.1).growth())
                .isEqualTo(2, within(1e-15));
        assertThat(Explosions.pattern(List.of(3.0, 1.0, 3.0), 0.1))
                .isEqualTo(new Pattern(1, Trend.STEADY));
        assertThat(Explosions.pattern(List.of(NAN, 1.0), 0.1))
                .isEqualTo(new Pattern(NAN, Trend.BROKEN));
    }

    @Test
    void autoClipIsCapped() {
        assertThat(Explosions.autoClipNorm(List.of(2.0, 1.0, NAN), 50, 10)).isEqualTo(2);
        assertThat(Explosions.autoClipNorm(List.of(2.0, 1.0, NAN), 75, 10)).isEqualTo(10);
    }
}
