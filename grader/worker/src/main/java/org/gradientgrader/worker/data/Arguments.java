package org.gradientgrader.worker.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;

/** Plain data to the objects that a student's method takes. */
public final class Arguments {

    private final Function<Type, Optional<Class<?>>> classes;

    /** Takes the student's records and enums from {@code classes}. */
    public Arguments(Function<Type, Optional<Class<?>>> classes) {
        this.classes = classes;
    }

    /**
     * Returns a fresh object of the student's type.
     *
     * @throws NotTaken if the student's record or enum cannot hold the value
     * @throws InvocationTargetException if the record's constructor throws
     * @throws IllegalArgumentException if the value is not of that type, which is a mistake of the
     *     grader
     */
    public Object toObject(Value value, Type type) throws NotTaken, InvocationTargetException {
        return switch (type.kind()) {
            case NETWORK -> NetworkBuilder.build((Network) value);
            case TRAINABLE ->
                    throw new IllegalArgumentException(
                            "a network with a plan is a result, never an argument");
            case TENSOR -> TensorConversion.toArray((Tensor) value);
            case VECTOR -> ((Tensor) value).values();
            case LIST -> list((Value.Items) value, type.arguments().get(0));
            case RECORD -> record((Value.Fields) value, student(type));
            case ENUM -> constant((Value.Constant) value, student(type));
            case REAL -> ((Value.Real) value).value();
            case INT -> Math.toIntExact(((Value.Whole) value).value());
            case LONG -> ((Value.Whole) value).value();
            case FLAG -> ((Value.Flag) value).value();
            case TEXT -> ((Value.Text) value).value();
        };
    }

    private Class<?> student(Type type) throws NotTaken {
        return classes.apply(type)
                .orElseThrow(() -> new NotTaken("There is no record or enum " + type.name() + "."));
    }

    private List<Object> list(Value.Items items, Type element)
            throws NotTaken, InvocationTargetException {
        List<Object> list = new ArrayList<>();
        for (Value item : items.elements()) {
            list.add(toObject(item, element));
        }
        return list;
    }

    private Object record(Value.Fields fields, Class<?> record)
            throws NotTaken, InvocationTargetException {
        Map<String, Value> values = new TreeMap<>();
        fields.components().forEach(field -> values.put(field.name(), field.value()));
        RecordComponent[] components = record.getRecordComponents();
        if (components == null || components.length != values.size()) {
            throw otherComponents(fields, record);
        }
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Value value = values.get(components[i].getName());
            Optional<Type> declared = ComponentTypes.of(components[i].getGenericType());
            if (value == null || declared.filter(t -> fits(value, t)).isEmpty()) {
                throw otherComponents(fields, record);
            }
            arguments[i] = toObject(value, declared.get());
        }
        return instance(record, components, arguments);
    }

    private static Object instance(
            Class<?> record, RecordComponent[] components, Object[] arguments)
            throws InvocationTargetException {
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a record without its own constructor: " + record, e);
        }
    }

    private static boolean fits(Value value, Type type) {
        return switch (type.kind()) {
            case NETWORK -> value instanceof Network;
            case TRAINABLE -> value instanceof Trainable;
            case TENSOR -> value instanceof Tensor;
            case VECTOR -> value instanceof Tensor tensor && tensor.rank() == 1;
            case LIST ->
                    value instanceof Value.Items items
                            && items.elements().stream()
                                    .allMatch(item -> fits(item, type.arguments().get(0)));
            case RECORD -> value instanceof Value.Fields;
            case ENUM -> value instanceof Value.Constant;
            case REAL -> value instanceof Value.Real;
            case INT -> value instanceof Value.Whole whole && whole.value() == (int) whole.value();
            case LONG -> value instanceof Value.Whole;
            case FLAG -> value instanceof Value.Flag;
            case TEXT -> value instanceof Value.Text;
        };
    }

    private static NotTaken otherComponents(Value.Fields fields, Class<?> type) {
        String names =
                String.join(", ", fields.components().stream().map(Value.Field::name).toList());
        return new NotTaken(
                type.getSimpleName()
                        + " must be a record with the components of the starter, in name and type: "
                        + names
                        + ".");
    }

    private static Object constant(Value.Constant constant, Class<?> type) throws NotTaken {
        Object[] candidates = type.isEnum() ? type.getEnumConstants() : new Object[0];
        return Arrays.stream(candidates)
                .filter(candidate -> ((Enum<?>) candidate).name().equals(constant.name()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new NotTaken(
                                        type.getSimpleName()
                                                + " must be an enum that has the constant "
                                                + constant.name()
                                                + "."));
    }
}
