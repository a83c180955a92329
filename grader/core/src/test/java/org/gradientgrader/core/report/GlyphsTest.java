package org.gradientgrader.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gradientgrader.core.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {

    @ParameterizedTest
    @EnumSource
    void noBarIsEmpty(Glyphs glyphs) {
        assertThat(glyphs.bar(0, 20)).hasSize(1);
        assertThat(glyphs.bar(1, 20)).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheWholeFillsAGauge(Glyphs glyphs) {
        String full = glyphs.gauge(100, 100, 20);

        assertThat(glyphs.gauge(99, 100, 20)).hasSize(20).isNotEqualTo(full);
        assertThat(glyphs.gauge(0, 0, 20)).isEqualTo(glyphs.gauge(0, 1, 20));
    }

    @Test
    void unicodeBarsHaveEighths() {
        assertThat(Glyphs.UNICODE.bar(0.5 + 1 / 32.0, 4)).isEqualTo("██▏");
    }

    @Test
    void asciiIsAscii() {
        assertThat(Ascii.of("Zoë – ‖g‖ ≤ 1 → 梯")).isEqualTo("Zoe - ||g|| <= 1 -> ?");
    }

    @Test
    void theScaleHoldsWholeDecades() {
        assertThat(LogScale.of(series(3e-4, 20, 0, Double.NaN, Double.POSITIVE_INFINITY)))
                .isEqualTo(new LogScale(-4, 2));
    }

    @Test
    void equalNumbersStillHaveADecade() {
        assertThat(LogScale.of(series(1, 1))).isEqualTo(new LogScale(0, 1));
        assertThat(LogScale.of(series())).isEqualTo(new LogScale(0, 1));
    }

    private static List<Series> series(double... values) {
        List<Double> list = Arrays.stream(values).boxed().toList();
        List<String> labels = list.stream().map(value -> "layer").toList();
        return List.of(new Series("norm", "", labels, list));
    }
}
