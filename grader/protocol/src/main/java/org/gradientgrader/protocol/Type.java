package org.gradientgrader.protocol;

import java.util.List;

/**
 * The type of a parameter or result, as the grader's contracts declare it and the worker finds it
 * in a student's class.
 *
 * @param kind which family of types
 * @param name simple name of the record or enum in the exercise package; empty for other kinds
 * @param arguments the element type of a list; empty for other kinds
 */
public record Type(Kind kind, String name, List<Type> arguments) {

    /** A family of types, with its spelling in student code. */
    public enum Kind {
        /** {@link Network}, a {@code MultiLayerNetwork} to students. */
        NETWORK("MultiLayerNetwork"),
        /** {@link Trainable}, a {@code MultiLayerNetwork} with a loss to students. */
        TRAINABLE("MultiLayerNetwork"),
        /** {@link Tensor}, an {@code INDArray} to students. */
        TENSOR("INDArray"),
        /** {@link Tensor} of rank 1, a {@code double[]} to students. */
        VECTOR("double[]"),
        /** {@link Value.Items}. */
        LIST("List"),
        /** {@link Value.Fields}, a record of the exercise package. */
        RECORD(""),
        /** {@link Value.Constant}, an enum of the exercise package. */
        ENUM(""),
        /** {@link Value.Real}. */
        REAL("double"),
        /** {@link Value.Whole} within 32 bits. */
        INT("int"),
        /** {@link Value.Whole}. */
        LONG("long"),
        /** {@link Value.Flag}. */
        FLAG("boolean"),
        /** {@link Value.Text}. */
        TEXT("String");

        private final String spelling;

        Kind(String spelling) {
            this.spelling = spelling;
        }
    }

    /**
     * Copies {@code arguments}.
     *
     * @throws IllegalArgumentException if a list has not one argument, or another kind has any
     */
    public Type {
        arguments = List.copyOf(arguments);
        if (arguments.size() != (kind == Kind.LIST ? 1 : 0)) {
            throw new IllegalArgumentException(kind + " with " + arguments.size() + " arguments");
        }
    }

    /** Returns the type of a kind that needs no further description. */
    public static Type of(Kind kind) {
        return new Type(kind, "", List.of());
    }

    /** Returns the type of a list. */
    public static Type listOf(Type element) {
        return new Type(Kind.LIST, "", List.of(element));
    }

    /** Returns the type of a record or enum of the exercise package. */
    public static Type named(Kind kind, String simpleName) {
        return new Type(kind, simpleName, List.of());
    }

    /** Returns the type as a student writes it, for example {@code List<INDArray>}. */
    public String javaSpelling() {
        return switch (kind) {
            case LIST -> "List<" + arguments.get(0).elementSpelling() + ">";
            case RECORD, ENUM -> name;
            case NETWORK, TRAINABLE, TENSOR, VECTOR, REAL, INT, LONG, FLAG, TEXT -> kind.spelling;
        };
    }

    /** Java has no lists of primitives. */
    private String elementSpelling() {
        return switch (kind) {
            case REAL -> "Double";
            case INT -> "Integer";
            case LONG -> "Long";
            case FLAG -> "Boolean";
            case NETWORK, TRAINABLE, TENSOR, VECTOR, LIST, RECORD, ENUM, TEXT -> javaSpelling();
        };
    }
}
