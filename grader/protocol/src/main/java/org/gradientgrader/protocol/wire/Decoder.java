package org.gradientgrader.protocol.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.Value;

/**
 * Reads the parts that messages are made of; every length is compared with its limit before it is
 * used.
 */
final class Decoder {

    private static final Tag[] TAGS = Tag.values();
    private static final long TOO_MANY = Limits.ELEMENTS + 1L;

    private final DataInputStream in;
    private long elements;
    private long parts;

    Decoder(byte[] payload) {
        in = new DataInputStream(new ByteArrayInputStream(payload));
    }

    /** Reads one element of a list. */
    @FunctionalInterface
    interface Part<T> {
        T read() throws IOException;
    }

    void expectEnd() throws IOException {
        if (in.available() > 0) {
            throw new BrokenFrame(in.available() + " bytes too many");
        }
    }

    Tag tag() throws IOException {
        return constant(TAGS);
    }

    <E> E constant(E[] constants) throws IOException {
        int ordinal = in.readUnsignedByte();
        if (ordinal >= constants.length) {
            throw new BrokenFrame("no constant " + ordinal);
        }
        return constants[ordinal];
    }

    boolean flag() throws IOException {
        int bit = in.readUnsignedByte();
        if (bit > 1) {
            throw new BrokenFrame("a flag of " + bit);
        }
        return bit == 1;
    }

    int whole() throws IOException {
        return in.readInt();
    }

    long longWhole() throws IOException {
        return in.readLong();
    }

    String text() throws IOException {
        int length = bounded(in.readUnsignedShort(), Limits.TEXT, "text");
        requireBytes(length * 2L);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    <T> List<T> list(Part<T> part) throws IOException {
        int size = bounded(in.readUnsignedShort(), Limits.ITEMS, "list");
        parts = bounded(parts + size, Limits.PARTS, "all lists");
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(part.read());
        }
        return list;
    }

    Value value() throws IOException {
        return value(Limits.DEPTH);
    }

    private Value value(int depth) throws IOException {
        if (depth == 0) {
            throw new BrokenFrame("nested too deeply");
        }
        Tag tag = tag();
        return switch (tag) {
            case TENSOR -> tensor();
            case NETWORK -> network();
            case TRAINABLE -> trainable();
            case ITEMS -> new Value.Items(list(() -> value(depth - 1)));
            case FIELDS ->
                    new Value.Fields(text(), list(() -> new Value.Field(text(), value(depth - 1))));
            case CONSTANT -> new Value.Constant(text(), text());
            case REAL -> new Value.Real(in.readDouble());
            case WHOLE -> new Value.Whole(in.readLong());
            case FLAG -> new Value.Flag(flag());
            case TEXT -> new Value.Text(text());
            default -> throw new BrokenFrame(tag + " where a value belongs");
        };
    }

    Tensor tensor() throws IOException {
        int[] shape = new int[bounded(in.readUnsignedByte(), Limits.RANK, "rank")];
        long size = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            shape[axis] = bounded(in.readInt(), Limits.ELEMENTS, "axis");
            size = Math.min(size * shape[axis], TOO_MANY); // a later axis may be 0
        }
        elements = bounded(elements + size, Limits.ELEMENTS, "all arrays");
        requireBytes(size * Double.BYTES);
        double[] values = new double[(int) size];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return new Tensor(shape, values);
    }

    private Network network() throws IOException {
        Precision precision = constant(Precision.values());
        List<Layer> layers = list(this::layer);
        try {
            return new Network(layers, precision);
        } catch (IllegalArgumentException e) {
            throw new BrokenFrame(e.getMessage());
        }
    }

    private Trainable trainable() throws IOException {
        Network network = network();
        TrainingPlan plan =
                new TrainingPlan(
                        constant(TrainingPlan.Loss.values()),
                        text(),
                        list(in::readDouble),
                        list(this::layerPlan));
        try {
            return new Trainable(network, plan);
        } catch (IllegalArgumentException e) {
            throw new BrokenFrame(e.getMessage());
        }
    }

    private TrainingPlan.LayerPlan layerPlan() throws IOException {
        return new TrainingPlan.LayerPlan(
                constant(TrainingPlan.Clipping.values()), in.readDouble(), in.readDouble());
    }

    private Layer layer() throws IOException {
        Layer.Kind kind = constant(Layer.Kind.values());
        Activation activation = constant(Activation.values());
        double epsilon = in.readDouble();
        return new Layer(kind, activation, list(this::tensor), epsilon);
    }

    private void requireBytes(long count) throws IOException {
        if (in.available() < count) {
            throw new EOFException();
        }
    }

    private static int bounded(long number, int limit, String what) throws BrokenFrame {
        if (number < 0 || number > limit) {
            throw new BrokenFrame(what + " of " + number + ", the limit is " + limit);
        }
        return (int) number;
    }
}
