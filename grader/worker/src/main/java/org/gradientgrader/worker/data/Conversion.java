package org.gradientgrader.worker.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Objects of student code to plain data. */
public final class Conversion {

    private Conversion() {}

    /**
     * Returns an object as data of the declared type.
     *
     * @throws NotData if it is null or something else; the message completes the sentence "It
     *     returned …"
     */
    public static Value toPlain(Object object, Type type) throws NotData {
        return toPlain(object, type, Limits.DEPTH);
    }

    private static Value toPlain(Object object, Type type, int depth) throws NotData {
        if (object == null) {
            throw new NotData("null");
        }
        if (depth == 0) {
            throw new NotData("lists or records nested deeper than " + Limits.DEPTH);
        }
        return switch (type.kind()) {
            case NETWORK -> NetworkReader.read(cast(object, MultiLayerNetwork.class, type));
            case TRAINABLE -> TrainableReader.read(cast(object, MultiLayerNetwork.class, type));
            case TENSOR -> TensorConversion.toTensor(cast(object, INDArray.class, type));
            case VECTOR -> vector(cast(object, double[].class, type));
            case LIST -> items(cast(object, List.class, type), type.arguments().get(0), depth);
            case RECORD -> fields(cast(object, Record.class, type), type, depth);
            case ENUM -> new Value.Constant(type.name(), cast(object, Enum.class, type).name());
            case REAL -> new Value.Real(cast(object, Double.class, type));
            case INT -> new Value.Whole(cast(object, Integer.class, type));
            case LONG -> new Value.Whole(cast(object, Long.class, type));
            case FLAG -> new Value.Flag(cast(object, Boolean.class, type));
            case TEXT -> new Value.Text(Limits.capped(cast(object, String.class, type)));
        };
    }

    private static <T> T cast(Object object, Class<T> wanted, Type type) throws NotData {
        if (!wanted.isInstance(object)) {
            throw new NotData(
                    withArticle(simpleName(object.getClass()))
                            + " where "
                            + withArticle(type.javaSpelling())
                            + " belongs"
                            + (wanted == Record.class ? ", declared as a record" : ""));
        }
        return wanted.cast(object);
    }

    /** An anonymous class has a name only in full. */
    private static String simpleName(Class<?> type) {
        String simple = type.getSimpleName();
        return simple.isEmpty()
                ? type.getName().substring(type.getName().lastIndexOf('.') + 1)
                : simple;
    }

    private static String withArticle(String name) {
        return ("AEIOUaeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private static Tensor vector(double[] values) throws NotData {
        if (values.length > Limits.ELEMENTS) {
            throw new NotData(
                    "an array of "
                            + values.length
                            + " elements; at most "
                            + Limits.ELEMENTS
                            + " can be graded");
        }
        return Tensor.vector(values);
    }

    private static Value items(List<?> list, Type element, int depth) throws NotData {
        List<Value> elements = new ArrayList<>();
        for (Object object : list) {
            if (elements.size() == Limits.ITEMS) {
                throw new NotData("a list of more than " + Limits.ITEMS + " elements");
            }
            elements.add(
                    inside(
                            object,
                            element,
                            depth - 1,
                            "a list whose element " + elements.size() + " is "));
        }
        return new Value.Items(elements);
    }

    private static Value fields(Record record, Type type, int depth) throws NotData {
        List<Value.Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Type declared = componentType(component);
            String where = "a " + type.name() + " whose " + component.getName() + " is ";
            fields.add(
                    new Value.Field(
                            component.getName(),
                            inside(read(record, component), declared, depth - 1, where)));
        }
        return new Value.Fields(type.name(), fields);
    }

    private static Value inside(Object object, Type type, int depth, String where) throws NotData {
        try {
            return toPlain(object, type, depth);
        } catch (NotData e) {
            throw new NotData(where + e.getMessage());
        }
    }

    private static Object read(Record record, RecordComponent component) throws NotData {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new NotData(
                    "a record whose component " + component.getName() + " cannot be read");
        }
    }

    private static Type componentType(RecordComponent component) throws NotData {
        return ComponentTypes.of(component.getGenericType())
                .orElseThrow(
                        () ->
                                new NotData(
                                        "a record whose component "
                                                + component.getName()
                                                + " has the type "
                                                + component.getType().getSimpleName()));
    }
}
