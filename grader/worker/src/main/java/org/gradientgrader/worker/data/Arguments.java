package org.gradientgrader.worker.data;

import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;

/** Plain data to the objects that a student's method takes. */
public final class Arguments {

    private Arguments() {}

    /**
     * Returns a fresh object of the student's type.
     *
     * @throws IllegalArgumentException if the value is not of that type, which is a mistake of the
     *     grader
     */
    public static Object toObject(Value value, Type type) {
        return switch (type.kind()) {
            case NETWORK -> NetworkBuilder.build((Network) value);
            case TENSOR -> TensorConversion.toArray((Tensor) value);
            case VECTOR -> ((Tensor) value).values();
            case LIST -> list((Value.Items) value, type.arguments().get(0));
            case REAL -> ((Value.Real) value).value();
            case INT -> Math.toIntExact(((Value.Whole) value).value());
            case LONG -> ((Value.Whole) value).value();
            case FLAG -> ((Value.Flag) value).value();
            case TEXT -> ((Value.Text) value).value();
            case RECORD, ENUM ->
                    throw new IllegalArgumentException(
                            "no argument is a " + type.javaSpelling() + " yet");
        };
    }

    private static List<Object> list(Value.Items items, Type element) {
        List<Object> list = new ArrayList<>();
        items.elements().forEach(item -> list.add(toObject(item, element)));
        return list;
    }
}
