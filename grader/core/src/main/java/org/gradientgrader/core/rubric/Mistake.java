package org.gradientgrader.core.rubric;

import java.util.Locale;
import org.gradientgrader.core.model.Misconception;

/** An entry of a catalogue of mistakes that students make; implemented by enums. */
public interface Mistake {

    /** Returns the constant's name, which must never change. */
    String name();

    /** Returns what a student is told about it. */
    Advice advice();

    /** Returns what to try next. */
    default String hint() {
        return advice().hint();
    }

    /** Returns the name in snake_case. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the mistake as a scorecard shows it. */
    default Misconception misconception() {
        return Misconception.of(id(), advice().sentence());
    }
}
