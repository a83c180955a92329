package org.gradientgrader.core.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.Type;

/** Contract methods as signatures that the worker looks for in student code. */
final class Signatures {

    private static final Map<java.lang.reflect.Type, Type.Kind> SIMPLE =
            Map.ofEntries(
                    Map.entry(Network.class, Type.Kind.NETWORK),
                    Map.entry(Trainable.class, Type.Kind.TRAINABLE),
                    Map.entry(Tensor.class, Type.Kind.TENSOR),
                    Map.entry(double[].class, Type.Kind.VECTOR),
                    Map.entry(double.class, Type.Kind.REAL),
                    Map.entry(Double.class, Type.Kind.REAL),
                    Map.entry(int.class, Type.Kind.INT),
                    Map.entry(Integer.class, Type.Kind.INT),
                    Map.entry(long.class, Type.Kind.LONG),
                    Map.entry(Long.class, Type.Kind.LONG),
                    Map.entry(boolean.class, Type.Kind.FLAG),
                    Map.entry(Boolean.class, Type.Kind.FLAG),
                    Map.entry(String.class, Type.Kind.TEXT));

    private Signatures() {}

    static Signature of(Method method) {
        Class<?> contract = method.getDeclaringClass();
        String packageName = contract.getPackageName();
        List<Signature.Parameter> parameters =
                Arrays.stream(method.getParameters()).map(Signatures::parameter).toList();
        return new Signature(
                packageName.substring(packageName.lastIndexOf('.') + 1),
                contract.getSimpleName(),
                method.getName(),
                parameters,
                type(method.getGenericReturnType()));
    }

    private static Signature.Parameter parameter(Parameter parameter) {
        return new Signature.Parameter(parameter.getName(), type(parameter.getParameterizedType()));
    }

    private static Type type(java.lang.reflect.Type type) {
        if (SIMPLE.containsKey(type)) {
            return Type.of(SIMPLE.get(type));
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return Type.listOf(type(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            return Type.named(Type.Kind.RECORD, named.getSimpleName());
        }
        if (type instanceof Class<?> named && named.isEnum()) {
            return Type.named(Type.Kind.ENUM, named.getSimpleName());
        }
        throw new IllegalArgumentException("no contract can mention " + type.getTypeName());
    }
}
