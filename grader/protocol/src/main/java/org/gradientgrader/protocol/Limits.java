package org.gradientgrader.protocol;

/** What may cross the boundary at the most; both directions, checked by sender and receiver. */
public final class Limits {

    /** Bytes of one frame's payload. */
    public static final int FRAME_BYTES = 64 << 20;

    /** Elements of all tensors of one frame. */
    public static final int ELEMENTS = 5_000_000;

    /** Axes of a tensor. */
    public static final int RANK = 8;

    /** Elements of a list, components of a record, layers of a network. */
    public static final int ITEMS = 1_000;

    /** Elements of all lists of one frame. */
    public static final int PARTS = 100_000;

    /** Layers of a network. */
    public static final int LAYERS = 64;

    /** Inputs or outputs of a layer: with {@link #LAYERS}, what one pass can cost at the most. */
    public static final int WIDTH = 4_096;

    /** Lists or records within each other. */
    public static final int DEPTH = 8;

    /** UTF-16 units of a text. */
    public static final int TEXT = 2_048;

    private Limits() {}

    /** Returns the text, cut to {@link #TEXT} units with an ellipsis, never within a character. */
    public static String capped(String text) {
        if (text.length() <= TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(TEXT - 2)) ? TEXT - 2 : TEXT - 1;
        return text.substring(0, end) + "…";
    }
}
