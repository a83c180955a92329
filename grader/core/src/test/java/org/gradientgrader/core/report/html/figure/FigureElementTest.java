package org.gradientgrader.core.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Series;
import org.gradientgrader.core.report.html.markup.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final Pattern BOX =
            Pattern.compile("class=\"chart\" viewBox=\"0 0 400 ([^\"]*)\"");

    @ParameterizedTest
    @EnumSource
    void everythingIsDrawnInsideTheBox(Figure.Kind kind) {
        Random random = new Random(SEED);
        for (int i = 0; i < FIGURES; i++) {
            String drawn = text(figure(kind, random));
            double longest = Math.max(Plot.WIDTH, height(drawn));

            assertThat(PLACE.matcher(drawn).results().map(MatchResult::group))
                    .filteredOn(
                            place -> !numbers(place).stream().allMatch(n -> n >= 0 && n <= longest))
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
    void anEventIsARingWhereItHappened() {
        String drawn = text(history(1, 2, 500, 3));

        assertThat(drawn.split("class=\"event\"", -1)).hasSize(2 + 1);
        assertThat(drawn)
                .contains("<span>explosions: 1</span>")
                .contains("explosions: at layer 3.")
                .containsPattern("layer 3</th>\n<td[^>]*>500</td>\n<td[^>]*>500</td>")
                .containsPattern("layer 4</th>\n<td[^>]*>3</td>\n<td[^>]*></td>");
    }

    @Test
    void aCurveLiesOnALinearAxis() {
        assertThat(
                        text(
                                new Figure(
                                        Figure.Kind.CURVES,
                                        "",
                                        "",
                                        List.of(series("f", 0, 1)),
                                        List.of())))
                .contains(">0.2</text>", ">0.8</text>")
                .doesNotContain("log scale");
    }

    @Test
    void dotsOfOneLabelStandSideBySide() {
        String drawn =
                text(
                        new Figure(
                                Figure.Kind.DOTS,
                                "",
                                "",
                                List.of(series("one", 1), series("other", Double.NaN)),
                                List.of()));

        // of one label in the middle, a series has 0.3 of the room on its side
        assertThat(drawn).contains("cx=\"170.6\"").doesNotContain("class=\"line\"");
    }

    @Test
    void aCellSaysWhatItStandsFor() {
        String drawn = text(heatMap(1e-5, 0, 1));

        assertThat(drawn)
                .contains("<title>row, layer 1: 1e-05</title>", "<title>row, layer 2: 0</title>")
                .contains("fill=\"#440154\"", "fill=\"#fde725\"")
                .contains("<span>exactly 0: 1 value</span>");
        assertThat(drawn.split("class=\"cell blank\"", -1)).hasSize(1 + 1);
    }

    @Test
    void anIntervalHasItsNumberBesideIt() {
        assertThat(text(intervals(0.6, 0.66, 0.7)))
                .contains(">0.66</text>")
                .contains("layer 1: 0.66 between 0.6 and 0.7.");
    }

    @Test
    void anIntervalWithoutAMiddleIsAGlyph() {
        assertThat(text(intervals(Double.NaN, Double.NaN, Double.NaN)))
                .contains(">NaN</text>", "<span>not a number (NaN): 1 value</span>")
                .doesNotContain("class=\"line\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 16, 50, 60, 1000, 100_000})
    void labelsDoNotTouch(int count) {
        List<Tick> ticks = Labels.of(List.of(series("norm", new double[count]))).ticks(60, 376);

        for (int i = 1; i < ticks.size(); i++) {
            double distance = (ticks.get(i).share() - ticks.get(i - 1).share()) * (376 - 60);
            assertThat(distance).isGreaterThan(Shapes.length(ticks.get(i).label()));
        }
        assertThat(ticks).hasSizeBetween(1, count);
    }

    @Test
    void manyLabelsAreRoundNumbers() {
        assertThat(Labels.of(List.of(series("norm", new double[50]))).ticks(60, 376))
                .extracting(Tick::label)
                .containsExactly("5", "10", "15", "20", "25", "30", "35", "40", "45", "50");
    }

    @Test
    void namesOfThresholdsStandBesideTheDataAndApart() {
        List<Figure.Threshold> thresholds =
                List.of(new Figure.Threshold("weak", 1e-4), new Figure.Threshold("vanished", 9e-5));
        Plot plot = new Plot(new LogAxis(-300, 300), thresholds);

        String drawn = Element.of("g", plot.thresholds()).render();

        Matcher names = Pattern.compile("<text x=\"([^\"]*)\" y=\"([^\"]*)\">").matcher(drawn);
        List<double[]> places =
                names.results()
                        .map(m -> new double[] {parse(m.group(1)), parse(m.group(2))})
                        .toList();
        assertThat(places).hasSize(2).allMatch(place -> place[0] > plot.x(1));
        assertThat(places.get(1)[1] - places.get(0)[1]).isGreaterThanOrEqualTo(14);
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

    private static Figure history(double... values) {
        Series line = series("norm", values);
        List<Integer> events =
                IntStream.range(0, values.length).filter(i -> values[i] > 100).boxed().toList();
        Series explosions =
                new Series(
                        "explosions",
                        "dimensionless",
                        events.stream().map(line.labels()::get).toList(),
                        events.stream().map(line.values()::get).toList());
        return new Figure(Figure.Kind.HISTORY, "Title", "", List.of(line, explosions), List.of());
    }

    private static Figure heatMap(double... values) {
        return new Figure(
                Figure.Kind.HEAT_MAP, "Title", "", List.of(series("row", values)), List.of());
    }

    private static Figure intervals(double low, double middle, double high) {
        return new Figure(
                Figure.Kind.INTERVALS,
                "Title",
                "",
                List.of(series("low", low), series("middle", middle), series("high", high)),
                List.of());
    }

    private static double parse(String length) {
        return Double.parseDouble(length);
    }

    private static Figure figure(Figure.Kind kind, Random random) {
        int count =
                switch (kind) {
                    case LINES, CURVES, DOTS -> random.nextInt(8);
                    case HISTORY -> 2 + random.nextInt(3);
                    case HEAT_MAP -> 1 + random.nextInt(9);
                    case BEFORE_AFTER -> 2;
                    case BAND -> 4;
                    case INTERVALS, HISTOGRAM, LOG_HISTOGRAM -> 3;
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

    /** Returns how high the drawing is; 0 if nothing is drawn. */
    private static double height(String drawn) {
        return BOX.matcher(drawn)
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group(1)))
                .max()
                .orElse(0);
    }

    private static String text(Figure figure) {
        return FigureElement.of(figure, 1).render();
    }
}
