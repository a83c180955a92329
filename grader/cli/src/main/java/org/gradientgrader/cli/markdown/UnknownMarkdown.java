package org.gradientgrader.cli.markdown;

/** A page uses a form of Markdown that is not read here. */
public final class UnknownMarkdown extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownMarkdown(int line, String whatToDo) {
        super("line " + line + ": " + whatToDo);
    }
}
