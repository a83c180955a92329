package org.gradientgrader.core.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Takes all that student code prints, so that it never blocks, and keeps the head and the tail. */
public final class PrintLog {

    private final int half;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private long dropped;

    /** Keeps at most so many characters. */
    public PrintLog(int characters) {
        this.half = characters / 2;
    }

    /** Reads until the stream ends; meant for a thread of its own. */
    void drain(InputStream stream) {
        char[] buffer = new char[8192];
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                append(new String(buffer, 0, count));
            }
        } catch (IOException e) {
            append(""); // the process is gone, and so is the rest of its output
        }
    }

    /** Adds some text. */
    public synchronized void append(String text) {
        int room = Math.min(half - head.length(), text.length());
        head.append(text, 0, room);
        tail.append(text, room, text.length());
        int excess = tail.length() - half;
        if (excess > 0) {
            tail.delete(0, excess);
            dropped += excess;
        }
    }

    /** Returns what was kept, with a line that says how much was not. */
    public synchronized String text() {
        return dropped == 0
                ? head.toString() + tail
                : head + "\n… " + dropped + " characters left out …\n" + tail;
    }

    /** Returns how much has been printed so far. */
    synchronized long mark() {
        return head.length() + dropped + tail.length();
    }

    /** Returns what was printed since {@code mark}, or the end of it if that was much. */
    synchronized String textSince(long mark) {
        String kept = head.toString() + tail;
        long length = Math.min(mark() - mark, kept.length());
        return kept.substring(kept.length() - (int) length);
    }
}
