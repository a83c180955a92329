package org.gradientgrader.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whether to use colours, as users ask for it. */
enum ColourMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** Returns what users type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what users type. */
    static final class Converter implements ITypeConverter<ColourMode> {
        @Override
        public ColourMode convert(String typed) {
            return Arrays.stream(values())
                    .filter(mode -> mode.toString().equals(typed))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            typed + " is not one of auto, always, never"));
        }
    }
}
