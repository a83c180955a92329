package org.gradientgrader.protocol.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Tensor;
import org.gradientgrader.protocol.Trainable;
import org.gradientgrader.protocol.TrainingPlan;
import org.gradientgrader.protocol.Value;

/** Writes the parts that messages are made of, and keeps count of what limits bound. */
final class Encoder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private long elements;
    private long parts;

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Writes one element of a list. */
    @FunctionalInterface
    interface Part<T> {
        void write(T part) throws IOException;
    }

    void tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void whole(int number) throws IOException {
        out.writeInt(number);
    }

    void whole(long number) throws IOException {
        out.writeLong(number);
    }

    void text(String text) throws IOException {
        String capped = Limits.capped(text);
        out.writeShort(capped.length());
        out.writeChars(capped);
    }

    <T> void list(List<T> list, Part<T> part) throws IOException {
        if (list.size() > Limits.ITEMS) {
            throw new FrameTooLarge(
                    "a list of "
                            + list.size()
                            + " elements; at most "
                            + Limits.ITEMS
                            + " can be graded");
        }
        parts += list.size();
        if (parts > Limits.PARTS) {
            throw new FrameTooLarge("lists of more than " + Limits.PARTS + " elements in all");
        }
        out.writeShort(list.size());
        for (T element : list) {
            part.write(element);
        }
    }

    void value(Value value) throws IOException {
        value(value, Limits.DEPTH);
    }

    private void value(Value value, int depth) throws IOException {
        if (depth == 0) {
            throw new FrameTooLarge("lists or records nested deeper than " + Limits.DEPTH);
        }
        if (value instanceof Tensor tensor) {
            tag(Tag.TENSOR);
            tensor(tensor);
        } else if (value instanceof Network network) {
            tag(Tag.NETWORK);
            network(network);
        } else if (value instanceof Trainable trainable) {
            tag(Tag.TRAINABLE);
            network(trainable.network());
            plan(trainable.plan());
        } else if (value instanceof Value.Items items) {
            tag(Tag.ITEMS);
            list(items.elements(), element -> value(element, depth - 1));
        } else if (value instanceof Value.Fields fields) {
            tag(Tag.FIELDS);
            text(fields.type());
            list(fields.components(), field -> field(field, depth - 1));
        } else {
            scalar(value);
        }
    }

    private void scalar(Value value) throws IOException {
        if (value instanceof Value.Constant constant) {
            tag(Tag.CONSTANT);
            text(constant.type());
            text(constant.name());
        } else if (value instanceof Value.Real real) {
            tag(Tag.REAL);
            out.writeDouble(real.value());
        } else if (value instanceof Value.Whole whole) {
            tag(Tag.WHOLE);
            out.writeLong(whole.value());
        } else if (value instanceof Value.Flag flag) {
            tag(Tag.FLAG);
            flag(flag.value());
        } else if (value instanceof Value.Text text) {
            tag(Tag.TEXT);
            text(text.value());
        } else {
            throw new IllegalArgumentException("no form on the wire for " + value);
        }
    }

    private void field(Value.Field field, int depth) throws IOException {
        text(field.name());
        value(field.value(), depth);
    }

    void tensor(Tensor tensor) throws IOException {
        elements += tensor.size();
        if (elements > Limits.ELEMENTS) {
            throw new FrameTooLarge("arrays of more than " + Limits.ELEMENTS + " elements in all");
        }
        if (tensor.rank() > Limits.RANK) {
            throw new FrameTooLarge(
                    "an array of rank " + tensor.rank() + "; at most " + Limits.RANK);
        }
        out.writeByte(tensor.rank());
        for (int length : tensor.shape()) {
            if (length > Limits.ELEMENTS) { // possible beside an axis of length 0
                throw new FrameTooLarge(
                        "an array of shape "
                                + tensor.shapeText()
                                + "; an axis may have at most "
                                + Limits.ELEMENTS
                                + " elements");
            }
            out.writeInt(length);
        }
        for (double value : tensor.values()) {
            out.writeDouble(value);
        }
    }

    private void network(Network network) throws IOException {
        constant(network.precision());
        list(network.layers(), this::layer);
    }

    private void plan(TrainingPlan plan) throws IOException {
        constant(plan.loss());
        text(plan.optimiser());
        list(plan.learningRates(), out::writeDouble);
        list(plan.layers(), this::layerPlan);
    }

    private void layerPlan(TrainingPlan.LayerPlan plan) throws IOException {
        constant(plan.clipping());
        out.writeDouble(plan.limit());
        out.writeDouble(plan.dropped());
    }

    private void layer(Layer layer) throws IOException {
        constant(layer.kind());
        constant(layer.activation());
        out.writeDouble(layer.epsilon());
        list(layer.parameters(), this::tensor);
    }
}
