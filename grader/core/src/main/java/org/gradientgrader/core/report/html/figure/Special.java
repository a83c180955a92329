package org.gradientgrader.core.report.html.figure;

import java.util.Optional;
import org.gradientgrader.core.report.html.markup.Element;

/** Values that an axis has no place for: glyphs at its edge, because leaving them out would lie. */
enum Special {
    INFINITE("∞", true) {
        @Override
        Element at(double x, double y) {
            return Path.from(x - SIZE, y + SIZE).to(x + SIZE, y + SIZE).to(x, y - SIZE).closed();
        }
    },
    NAN("not a number (NaN)", true) {
        @Override
        Element at(double x, double y) {
            return Path.from(x - SIZE, y - SIZE)
                    .to(x + SIZE, y + SIZE)
                    .jump(x - SIZE, y + SIZE)
                    .to(x + SIZE, y - SIZE)
                    .open();
        }
    },
    ZERO("exactly 0", false) {
        @Override
        Element at(double x, double y) {
            return down(x, y).with("class", "hollow");
        }
    },
    NEGATIVE("negative", false) {
        @Override
        Element at(double x, double y) {
            return Path.from(x - SIZE, y).to(x + SIZE, y).open();
        }
    },
    MINUS_INFINITE("−∞", false) {
        @Override
        Element at(double x, double y) {
            return down(x, y);
        }
    };

    private static final double SIZE = 4.5;

    private final String words;
    private final boolean high;

    Special(String words, boolean high) {
        this.words = words;
        this.high = high;
    }

    /** Returns the glyph around a point. */
    abstract Element at(double x, double y);

    String words() {
        return words;
    }

    /** Returns whether it stands above the axis, and not below. */
    boolean isHigh() {
        return high;
    }

    /** Returns what kind of value this is, if {@code axis} does not hold it. */
    static Optional<Special> of(double value, Axis axis) {
        if (axis.holds(value)) {
            return Optional.empty();
        } else if (Double.isNaN(value)) {
            return Optional.of(NAN);
        } else if (Double.isInfinite(value)) {
            return Optional.of(value > 0 ? INFINITE : MINUS_INFINITE);
        }
        return Optional.of(value == 0 ? ZERO : NEGATIVE);
    }

    private static Element down(double x, double y) {
        return Path.from(x - SIZE, y - SIZE).to(x + SIZE, y - SIZE).to(x, y + SIZE).closed();
    }
}
