package org.gradientgrader.core.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;

/** Escapes the number sign too, with which commands to CI runners begin anywhere in a line. */
final class HarmlessEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes['#'] = ESCAPE_STANDARD;
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        throw new IllegalStateException("no character has an escape sequence of its own");
    }
}
