package org.gradientgrader.protocol.wire;

/** The first byte of everything that has more than one form: its ordinal. */
enum Tag {
    TENSOR,
    NETWORK,
    TRAINABLE,
    ITEMS,
    FIELDS,
    CONSTANT,
    REAL,
    WHOLE,
    FLAG,
    TEXT,

    HELLO,
    OPEN,
    CALL,
    READ,
    FORWARD,
    TRAIN,

    READY,
    OPENED,
    RETURNED,
    THREW,
    UNBOUND,
    NOT_COMPILED,
    UNREPRESENTABLE
}
