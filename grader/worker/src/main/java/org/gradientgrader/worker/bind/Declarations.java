package org.gradientgrader.worker.bind;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Methods as a student has written them. */
final class Declarations {

    private Declarations() {}

    static String of(Method method) {
        String parameters =
                Arrays.stream(method.getParameters())
                        .map(
                                p ->
                                        simple(p.getParameterizedType().getTypeName())
                                                + " "
                                                + p.getName())
                        .collect(Collectors.joining(", "));
        String modifiers =
                Modifier.toString(method.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE);
        return (modifiers
                        + " "
                        + simple(method.getGenericReturnType().getTypeName())
                        + " "
                        + method.getName()
                        + "("
                        + parameters
                        + ")")
                .strip();
    }

    private static String simple(String typeName) {
        return typeName.replaceAll("[\\w.$]+[.$](?=\\w)", "");
    }
}
