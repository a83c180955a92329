package org.gradientgrader.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers such as seeds. */
final class WholeNumber implements ITypeConverter<Long> {

    @Override
    public Long convert(String typed) {
        try {
            return Long.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(typed + " is not a whole number, for example 42");
        }
    }
}
