package org.gradientgrader.protocol;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A method that a submission has to offer.
 *
 * @param packageName the exercise package, for example {@code gradientflow}
 * @param className simple name of the student's class
 * @param method its name
 * @param parameters in order
 * @param result what it returns
 */
public record Signature(
        String packageName,
        String className,
        String method,
        List<Parameter> parameters,
        Type result) {

    /** A parameter's name, for messages, and type. */
    public record Parameter(String name, Type type) {}

    /** Copies {@code parameters}. */
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** Returns the fully qualified name of the student's class. */
    public String qualifiedClassName() {
        return packageName + "." + className;
    }

    /** Returns the declaration as a student writes it. */
    public String javaSpelling() {
        String list =
                parameters.stream()
                        .map(p -> p.type().javaSpelling() + " " + p.name())
                        .collect(Collectors.joining(", "));
        return "public " + result.javaSpelling() + " " + method + "(" + list + ")";
    }
}
