package org.gradientgrader.cli;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How to confine the code of students whom the instructor does not know. */
enum Isolation {
    /** It runs with the instructor's rights. */
    NONE;

    /** Reads what users type. */
    static final class Converter implements ITypeConverter<Isolation> {
        @Override
        public Isolation convert(String typed) {
            if (typed.equals("none")) {
                return NONE;
            }
            throw new TypeConversionException(
                    "there is no isolation " + typed + "; so far there is only none");
        }
    }

    /** What can be typed, for the help text. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("none").iterator();
        }
    }
}
