package org.gradientgrader.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Pattern THEME = Pattern.compile(":root \\{([^}]*)\\}");

    /** WCAG 2.2, success criterion 1.4.11, for what is drawn. */
    private static final double DRAWN = 3;

    /** WCAG 2.2, success criterion 1.4.3, for text. */
    private static final double READ = 4.5;

    @Test
    void thereIsAThemeForLightDarkAndPrint() {
        assertThat(themes()).hasSize(3);
    }

    @Test
    void whatIsDrawnStandsOutFromThePage() {
        for (String theme : themes()) {
            for (String colour : List.of("s0", "s1", "s2", "s3", "s4", "edge")) {
                assertThat(contrast(theme, colour, "page"))
                        .as("%s in %s", colour, theme)
                        .isGreaterThanOrEqualTo(DRAWN);
            }
        }
    }

    @Test
    void whatIsReadStandsOutFromPageAndBox() {
        for (String theme : themes()) {
            for (String colour : List.of("text", "dim", "good", "bad", "alarm")) {
                for (String ground : List.of("page", "box")) {
                    assertThat(contrast(theme, colour, ground))
                            .as("%s on %s in %s", colour, ground, theme)
                            .isGreaterThanOrEqualTo(READ);
                }
            }
        }
    }

    private static List<String> themes() {
        return THEME.matcher(StyleSheet.TEXT).results().map(theme -> theme.group(1)).toList();
    }

    private static double contrast(String theme, String one, String other) {
        double a = luminance(colour(theme, one)) + 0.05;
        double b = luminance(colour(theme, other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static int colour(String theme, String name) {
        Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(theme);
        assertThat(matcher.find()).as("%s in %s", name, theme).isTrue();
        return Integer.parseInt(matcher.group(1), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
