package org.gradientgrader.cli.doctor;

import java.util.Optional;

/**
 * One thing that a probe found out.
 *
 * @param level how bad it is
 * @param topic what it is about, in a word or two
 * @param text what was found
 * @param remedy what to do about it, unless all is well
 */
public record Finding(Level level, String topic, String text, Optional<String> remedy) {

    static Finding ok(String topic, String text) {
        return new Finding(Level.OK, topic, text, Optional.empty());
    }

    static Finding warn(String topic, String text, String remedy) {
        return new Finding(Level.WARN, topic, text, Optional.of(remedy));
    }

    static Finding fail(String topic, String text, String remedy) {
        return new Finding(Level.FAIL, topic, text, Optional.of(remedy));
    }
}
