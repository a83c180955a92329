package org.gradientgrader.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;

/** What contracts mention, as values and back. */
class PlainDataTest {

    enum Level {
        GOOD
    }

    record Point(int x, long y, List<Double> norms, List<Boolean> flags, Level level) {}

    record Line(String name, List<Point> points) {}

    @Test
    void recordsComeBackAsTheyWere() throws PlainData.Mismatch {
        Line line =
                new Line(
                        "a",
                        List.of(
                                new Point(
                                        1,
                                        2,
                                        List.of(Double.NaN, Double.POSITIVE_INFINITY),
                                        List.of(true),
                                        Level.GOOD)));

        assertThat(PlainData.toObject(PlainData.toValue(line), Line.class)).isEqualTo(line);
    }

    @Test
    void forgedElementIsRefused() {
        Value forged =
                new Value.Fields(
                        "Line",
                        List.of(
                                new Value.Field("name", new Value.Text("a")),
                                new Value.Field(
                                        "points", new Value.Items(List.of(new Value.Whole(1))))));

        assertThatThrownBy(() -> PlainData.toObject(forged, Line.class))
                .isInstanceOf(PlainData.Mismatch.class);
    }
}
