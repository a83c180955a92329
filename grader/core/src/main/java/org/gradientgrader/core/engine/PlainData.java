package org.gradientgrader.core.engine;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.Value;

/** Values of the protocol as the Java types that contracts mention, and back. */
final class PlainData {

    private PlainData() {}

    /** Thrown when a value is not of the contract's type: only a forged reply can be. */
    static final class Mismatch extends Exception {

        private static final long serialVersionUID = 1;

        Mismatch(Value value, java.lang.reflect.Type type) {
            super(
                    "data of another type than "
                            + type.getTypeName()
                            + ": "
                            + value.getClass().getSimpleName());
        }
    }

    static Value toValue(Object object) {
        if (object instanceof Value value) {
            return value;
        } else if (object instanceof double[] values) {
            return Tensor.vector(values);
        } else if (object instanceof List<?> list) {
            return new Value.Items(list.stream().map(PlainData::toValue).toList());
        } else if (object instanceof Double real) {
            return new Value.Real(real);
        } else if (object instanceof Integer || object instanceof Long) {
            return new Value.Whole(((Number) object).longValue());
        } else if (object instanceof Boolean flag) {
            return new Value.Flag(flag);
        } else if (object instanceof String text) {
            return new Value.Text(text);
        } else if (object instanceof Enum<?> constant) {
            return new Value.Constant(
                    constant.getDeclaringClass().getSimpleName(), constant.name());
        } else if (object instanceof Record record) {
            return fields(record);
        }
        throw new IllegalArgumentException("no value for " + object);
    }

    private static Value fields(Record record) {
        List<Value.Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                fields.add(new Value.Field(component.getName(), toValue(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a contract's record cannot be read", e);
            }
        }
        return new Value.Fields(record.getClass().getSimpleName(), fields);
    }

    static Object toObject(Value value, java.lang.reflect.Type type) throws Mismatch {
        if (value instanceof Value.Items items && type instanceof ParameterizedType list) {
            return list(items, list.getActualTypeArguments()[0]);
        } else if (value instanceof Value.Fields fields
                && type instanceof Class<?> record
                && record.isRecord()) {
            return record(fields, record);
        } else if (value instanceof Value.Constant constant
                && type instanceof Class<?> named
                && named.isEnum()) {
            return constant(constant, named);
        } else if (value instanceof Tensor tensor && type == double[].class && tensor.rank() == 1) {
            return tensor.values();
        } else if (value instanceof Tensor && type == Tensor.class
                || value instanceof Network && type == Network.class
                || value instanceof Trainable && type == Trainable.class) {
            return value;
        }
        return scalar(value, type);
    }

    private static Object scalar(Value value, java.lang.reflect.Type type) throws Mismatch {
        if (value instanceof Value.Real real && isOneOf(type, double.class, Double.class)) {
            return real.value();
        } else if (value instanceof Value.Whole whole && isOneOf(type, long.class, Long.class)) {
            return whole.value();
        } else if (value instanceof Value.Whole whole
                && isOneOf(type, int.class, Integer.class)
                && whole.value() == (int) whole.value()) {
            return (int) whole.value();
        } else if (value instanceof Value.Flag flag
                && isOneOf(type, boolean.class, Boolean.class)) {
            return flag.value();
        } else if (value instanceof Value.Text text && type == String.class) {
            return text.value();
        }
        throw new Mismatch(value, type instanceof GenericArrayType ? Object.class : type);
    }

    /** Elements of lists are boxed. */
    private static boolean isOneOf(
            java.lang.reflect.Type type, Class<?> primitive, Class<?> boxed) {
        return type == primitive || type == boxed;
    }

    private static List<Object> list(Value.Items items, java.lang.reflect.Type element)
            throws Mismatch {
        List<Object> list = new ArrayList<>();
        for (Value item : items.elements()) {
            list.add(toObject(item, element));
        }
        return list;
    }

    private static Object record(Value.Fields fields, Class<?> type) throws Mismatch {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Value value =
                    fields.components().stream()
                            .filter(field -> field.name().equals(name))
                            .map(Value.Field::value)
                            .findFirst()
                            .orElseThrow(() -> new Mismatch(fields, type));
            values[i] = toObject(value, components[i].getGenericType());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract's record that cannot be made: " + type, e);
        }
    }

    private static Object constant(Value.Constant constant, Class<?> type) throws Mismatch {
        for (Object candidate : type.getEnumConstants()) {
            if (((Enum<?>) candidate).name().equals(constant.name())) {
                return candidate;
            }
        }
        throw new Mismatch(constant, type);
    }
}
