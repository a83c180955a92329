package org.gradientgrader.core.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureElementTest {

    private static final long SEED = 20261122;
    private static final int FIGURES = 300;

    private static final double[] NASTY = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        1e-5,
        3.2e7
    };

    private static final Pattern PLACE =
            Pattern.compile(" (?:x|y|x1|x2|y1|y2|cx|cy|d|width|height)=\"([^\"]*)\"");

    @ParameterizedTest
    @EnumSource
    void everythingIsDrawnInsideTheBox(Figure.Kind kind) {
        Random random = new Random(SEED);
        for (int i = 0; i < FIGURES; i++) {
            String drawn = text(figure(kind, random));

            assertThat(PLACE.matcher(drawn).results().map(MatchResult::group))
                    .filteredOn(place -> !numbers(place).stream().allMatch(n -> inside(n)))
                    .as("figure %d of seed %d", i, SEED)
                    .isEmpty();
        }
    }

    @Test
    void whatHasNoPlaceIsMarkedAndCounted() {
        String drawn = text(lines(1, 0, 0, Double.NaN, Double.POSITIVE_INFINITY, -2));

        assertThat(drawn)
                .contains("<span>∞: 1 value</span>")
                .contains("<span>not a number (NaN): 1 value</span>")
                .contains("<span>exactly 0: 2 values</span>")
                .contains("<span>negative: 1 value</span>");
        assertThat(drawn.split("class=\"hollow\"", -1)).hasSize(2 + 2);
    }

    @Test
    void aLineDoesNotBridgeWhatHasNoPlace() {
        assertThat(text(lines(1, 2, Double.NaN, 3, 4)).split("class=\"line\"", -1)).hasSize(2 + 1);
    }

    @Test
    void theTableHasEveryNumber() {
        assertThat(text(lines(0.0421, 3.21e-5, Double.NEGATIVE_INFINITY)))
                .contains(">0.0421</td>", ">3.21e-05</td>", ">−∞</td>");
    }

    @Test
    void withoutSeriesTheNoteSaysWhy() {
        assertThat(text(Figure.absent(Figure.Kind.BAND, "Title", "no network to show yet")))
                .contains("no network to show yet")
                .doesNotContain("<svg");
    }

    @Test
    void untrustedTextIsShownAndDoesNothing() {
        assertThat(text(lines("</svg><script>", 1)))
                .contains("&lt;/svg&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    private static Figure lines(double... values) {
        return lines("norm", values);
    }

    private static Figure lines(String name, double... values) {
        return new Figure(Figure.Kind.LINES, name, name, List.of(series(name, values)), List.of());
    }

    private static Figure figure(Figure.Kind kind, Random random) {
        int count =
                switch (kind) {
                    case LINES -> random.nextInt(8);
                    case BEFORE_AFTER -> 2;
                    case BAND -> 4;
                    case HISTOGRAM, LOG_HISTOGRAM -> 3;
                };
        int length = random.nextInt(40);
        List<Series> series =
                IntStream.range(0, count)
                        .mapToObj(i -> series("series " + i, nasty(random, length)))
                        .toList();
        Figure.Threshold threshold = new Figure.Threshold("limit", nasty(random, 1)[0]);
        return new Figure(kind, "Title", "Note", series, List.of(threshold));
    }

    private static double[] nasty(Random random, int length) {
        return IntStream.range(0, length)
                .mapToDouble(i -> NASTY[random.nextInt(NASTY.length)])
                .toArray();
    }

    private static Series series(String name, double... values) {
        return new Series(
                name,
                "dimensionless",
                IntStream.rangeClosed(1, values.length).mapToObj(i -> "layer " + i).toList(),
                IntStream.range(0, values.length).mapToObj(i -> values[i]).toList());
    }

    private static List<Double> numbers(String place) {
        String values = place.substring(place.indexOf('"') + 1, place.length() - 1);
        return Pattern.compile("[MLZ ]+")
                .splitAsStream(values)
                .filter(number -> !number.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    private static boolean inside(double number) {
        return number >= 0 && number <= Plot.WIDTH;
    }

    private static String text(Figure figure) {
        return FigureElement.of(figure, 1).render();
    }
}
