package org.gradientgrader.core.report.html.figure;

import org.gradientgrader.core.report.html.markup.Element;

/** Shapes of points; two series differ in shape, not in colour alone. */
enum Mark {
    CIRCLE {
        @Override
        Element at(double x, double y) {
            return Element.empty("circle").with("cx", x).with("cy", y).with("r", SIZE);
        }
    },
    SQUARE {
        @Override
        Element at(double x, double y) {
            return Path.from(x - SIZE, y - SIZE)
                    .to(x + SIZE, y - SIZE)
                    .to(x + SIZE, y + SIZE)
                    .to(x - SIZE, y + SIZE)
                    .closed();
        }
    },
    TRIANGLE {
        @Override
        Element at(double x, double y) {
            return Path.from(x - SIZE, y + SIZE).to(x + SIZE, y + SIZE).to(x, y - SIZE).closed();
        }
    },
    DIAMOND {
        @Override
        Element at(double x, double y) {
            return Path.from(x, y - LONG).to(x + LONG, y).to(x, y + LONG).to(x - LONG, y).closed();
        }
    },
    BAR {
        @Override
        Element at(double x, double y) {
            return Path.from(x - LONG, y - THIN)
                    .to(x + LONG, y - THIN)
                    .to(x + LONG, y + THIN)
                    .to(x - LONG, y + THIN)
                    .closed();
        }
    };

    private static final double SIZE = 3.6;
    private static final double LONG = 5;
    private static final double THIN = 1.6;

    /** Returns the shape around a point. */
    abstract Element at(double x, double y);

    /** Returns the shape of the series of this number, counted from 0. */
    static Mark of(int series) {
        return values()[series % values().length];
    }
}
