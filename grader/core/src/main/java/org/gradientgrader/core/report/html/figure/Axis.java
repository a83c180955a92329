package org.gradientgrader.core.report.html.figure;

import java.util.List;

/** Turns values into places along a line. */
interface Axis {

    /** Returns whether the value has a place. */
    boolean holds(double value);

    /** Returns the place of a value that has one: from 0 to 1 between the axis' ends. */
    double share(double value);

    /** Returns what to write beside it, in ascending order. */
    List<Tick> ticks();
}
