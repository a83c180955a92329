package org.gradientgrader.core.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gradientgrader.core.model.Figure.Kind;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Series TWO = series("layer 1", "layer 2");
    private static final Series ONE = series("layer 1");

    @Test
    void aKindTakesItsOwnSeriesOnly() {
        assertThatThrownBy(() -> figure(Kind.BAND, TWO, TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a figure of kind BAND takes series with the same labels:"
                                + " [measured, lower end, middle, upper end]");
    }

    @Test
    void labelsOfSeriesThatBelongTogetherAreTheSame() {
        assertThatThrownBy(() -> figure(Kind.BEFORE_AFTER, TWO, ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesMayDifferInLength() {
        assertThatCode(() -> figure(Kind.LINES, TWO, ONE)).doesNotThrowAnyException();
    }

    @Test
    void eventsLieAtLabelsOfTheFirstLine() {
        Series line = series("step 1", "step 2", "step 3");

        assertThatCode(() -> figure(Kind.HISTORY, line, series("step 1", "step 3")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> figure(Kind.HISTORY, line, series("step 3", "step 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a figure of kind HISTORY takes lines and then events, at labels of the"
                                + " first line in their order");
        assertThatThrownBy(() -> figure(Kind.HISTORY, line, series("step 4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHistoryHasALineAndEvents() {
        assertThatThrownBy(() -> figure(Kind.HISTORY, ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsOfAHeatMapHaveTheSameCells() {
        assertThatThrownBy(() -> figure(Kind.HEAT_MAP, TWO, ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a figure of kind HEAT_MAP takes series with the same labels");
    }

    private static Figure figure(Kind kind, Series... series) {
        return new Figure(kind, "title", "", List.of(series), List.of());
    }

    private static Series series(String... labels) {
        List<Double> values = List.of(labels).stream().map(label -> 1.0).toList();
        return new Series("norm", "", List.of(labels), values);
    }
}
