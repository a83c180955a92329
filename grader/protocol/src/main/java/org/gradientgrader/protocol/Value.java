package org.gradientgrader.protocol;

import java.util.List;

/**
 * A piece of plain data: all that an argument or a result can be on its way across the boundary.
 */
public sealed interface Value
        permits Tensor,
                Network,
                Trainable,
                Value.Items,
                Value.Fields,
                Value.Constant,
                Value.Real,
                Value.Whole,
                Value.Flag,
                Value.Text {

    /** An ordered list; the elements need not be of one kind. */
    record Items(List<Value> elements) implements Value {
        /** Copies {@code elements}. */
        public Items {
            elements = List.copyOf(elements);
        }
    }

    /** A record: its simple name and its components, in declared order. */
    record Fields(String type, List<Field> components) implements Value {
        /** Copies {@code components}. */
        public Fields {
            components = List.copyOf(components);
        }
    }

    /** One component of a record. */
    record Field(String name, Value value) {}

    /** An enum constant, by the enum's simple name and its own. */
    record Constant(String type, String name) implements Value {}

    /** A {@code double}; NaN and infinities are values like any other. */
    record Real(double value) implements Value {}

    /** An {@code int} or a {@code long}. */
    record Whole(long value) implements Value {}

    /** A {@code boolean}. */
    record Flag(boolean value) implements Value {}

    /** A short text; the sender cuts it to the limit. */
    record Text(String value) implements Value {}
}
