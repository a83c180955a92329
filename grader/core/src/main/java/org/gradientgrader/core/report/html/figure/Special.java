package org.gradientgrader.core.report.html.figure;

import java.util.Optional;
import org.gradientgrader.core.report.html.markup.Element;

/** Values that an axis has no place for: glyphs at its edge, because leaving them out would lie. */
enum Special {
    INFINITE("∞", true) {
        @Override
        Element at(double x, double y, double size) {
            return Path.from(x - size, y + size).to(x + size, y + size).to(x, y - size).closed();
        }
    },
    NAN("not a number (NaN)", true) {
        @Override
        Element at(double x, double y, double size) {
            return Path.from(x - size, y - size)
                    .to(x + size, y + size)
                    .jump(x - size, y + size)
                    .to(x + size, y - size)
                    .open();
        }
    },
    ZERO("exactly 0", false) {
        @Override
        Element at(double x, double y, double size) {
            return down(x, y, size).with("class", "hollow");
        }
    },
    NEGATIVE("negative", false) {
        @Override
        Element at(double x, double y, double size) {
            return Path.from(x - size, y).to(x + size, y).open();
        }
    },
    MINUS_INFINITE("−∞", false) {
        @Override
        Element at(double x, double y, double size) {
            return down(x, y, size);
        }
    };

    /** As large as can be read well. */
    static final double SIZE = 4.5;

    private final String words;
    private final boolean high;

    Special(String words, boolean high) {
        this.words = words;
        this.high = high;
    }

    /** Returns the glyph around a point. */
    Element at(double x, double y) {
        return at(x, y, SIZE);
    }

    /** Returns the glyph around a point, to a distance of {@code size} from it. */
    abstract Element at(double x, double y, double size);

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

    private static Element down(double x, double y, double size) {
        return Path.from(x - size, y - size).to(x + size, y - size).to(x, y + size).closed();
    }
}
