package org.gradientgrader.worker.data;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.protocol.Type;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The types that a component of a student's record can have, as the protocol names them. */
final class ComponentTypes {

    private static final Map<java.lang.reflect.Type, Type.Kind> SIMPLE =
            Map.ofEntries(
                    Map.entry(double.class, Type.Kind.REAL),
                    Map.entry(Double.class, Type.Kind.REAL),
                    Map.entry(int.class, Type.Kind.INT),
                    Map.entry(Integer.class, Type.Kind.INT),
                    Map.entry(long.class, Type.Kind.LONG),
                    Map.entry(Long.class, Type.Kind.LONG),
                    Map.entry(boolean.class, Type.Kind.FLAG),
                    Map.entry(Boolean.class, Type.Kind.FLAG),
                    Map.entry(String.class, Type.Kind.TEXT),
                    Map.entry(double[].class, Type.Kind.VECTOR),
                    Map.entry(INDArray.class, Type.Kind.TENSOR));

    private ComponentTypes() {}

    /** Returns the type; empty for one that no value can have, such as a list of unknown things. */
    static Optional<Type> of(java.lang.reflect.Type declared) {
        if (SIMPLE.containsKey(declared)) {
            return Optional.of(Type.of(SIMPLE.get(declared)));
        }
        if (declared instanceof ParameterizedType list && list.getRawType() == List.class) {
            return of(list.getActualTypeArguments()[0]).map(Type::listOf);
        }
        if (declared instanceof Class<?> named && named.isEnum()) {
            return Optional.of(Type.named(Type.Kind.ENUM, named.getSimpleName()));
        }
        if (declared instanceof Class<?> named && named.isRecord()) {
            return Optional.of(Type.named(Type.Kind.RECORD, named.getSimpleName()));
        }
        return Optional.empty();
    }
}
