package org.gradientgrader.worker.bind;

import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.gradientgrader.protocol.Type;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The Java classes that stand for the types of a signature. */
public final class JavaTypes {

    private final StudentClasses classes;
    private final String packageName;

    /** Looks for records and enums in {@code packageName}. */
    public JavaTypes(StudentClasses classes, String packageName) {
        this.classes = classes;
        this.packageName = packageName;
    }

    /**
     * Returns the class that a parameter or result of this type is declared with; empty if the
     * student has none.
     */
    public Optional<Class<?>> of(Type type) {
        return switch (type.kind()) {
            case NETWORK, TRAINABLE -> Optional.of(MultiLayerNetwork.class);
            case TENSOR -> Optional.of(INDArray.class);
            case VECTOR -> Optional.of(double[].class);
            case LIST -> Optional.of(List.class);
            case REAL -> Optional.of(double.class);
            case INT -> Optional.of(int.class);
            case LONG -> Optional.of(long.class);
            case FLAG -> Optional.of(boolean.class);
            case TEXT -> Optional.of(String.class);
            case RECORD, ENUM -> classes.find(packageName + "." + type.name());
        };
    }
}
