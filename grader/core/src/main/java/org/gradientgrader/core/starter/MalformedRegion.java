package org.gradientgrader.core.starter;

/** A solution marker that is not what it should be: a starter made from it could leak an answer. */
public final class MalformedRegion extends RuntimeException {

    private final String file;
    private final int line;

    MalformedRegion(String file, int line, String whatToDo) {
        super(file + ":" + line + ": " + whatToDo);
        this.file = file;
        this.line = line;
    }

    /** {@return the file as a path relative to the folder of solutions} */
    public String file() {
        return file;
    }

    /** {@return the line of the marker, counted from 1} */
    public int line() {
        return line;
    }
}
