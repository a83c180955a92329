package org.gradientgrader.worker.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;

/**
 * Where the bodies are that do not compile, and the sources with those bodies replaced by a throw.
 *
 * <p>The compiler does the like itself, but gives up the whole class for some mistakes, such as one
 * inside a lambda. Without those bodies it has nothing to give up for.
 */
final class BrokenBodies {

    /**
     * A body without its braces: positions of the first character and of the one after the last.
     */
    private record Body(int start, int end, List<String> messages) {}

    private final Map<String, List<Body>> bodies = new HashMap<>();

    /** Notes the broken bodies of a file that was parsed well and then found to be wrong. */
    void note(CompilationUnitDeclaration unit) {
        CategorizedProblem[] errors = unit.compilationResult.getErrors();
        if (errors == null
                || unit.types == null
                || Arrays.stream(errors).anyMatch(BrokenBodies::isSyntax)) {
            return; // where braces do not match, nobody knows where a body ends
        }
        List<Body> found = new ArrayList<>();
        for (TypeDeclaration type : unit.types) {
            collect(type, errors, found);
        }
        bodies.put(new String(unit.getFileName()), found);
    }

    boolean isEmpty() {
        return bodies.values().stream().allMatch(List::isEmpty);
    }

    /**
     * Returns the source with every line where it was, and a throw in place of each broken body.
     */
    Source without(Source source) {
        StringBuilder text = new StringBuilder(source.text());
        List<Body> broken = new ArrayList<>(bodies.getOrDefault(source.path(), List.of()));
        broken.sort((one, other) -> other.start() - one.start());
        for (Body body : broken) {
            String lines = text.substring(body.start(), body.end()).replaceAll("[^\\n]", "");
            text.replace(body.start(), body.end(), thrower(body.messages()) + lines);
        }
        return new Source(source.path(), text.toString());
    }

    private static boolean isSyntax(CategorizedProblem error) {
        return (error.getID() & IProblem.Syntax) != 0;
    }

    private static void collect(
            TypeDeclaration type, CategorizedProblem[] errors, List<Body> found) {
        if (type.methods != null) {
            for (AbstractMethodDeclaration method : type.methods) {
                if (isWritten(method)) {
                    body(method, errors, found);
                }
            }
        }
        if (type.memberTypes != null) {
            for (TypeDeclaration member : type.memberTypes) {
                collect(member, errors, found);
            }
        }
    }

    /** Default constructors and initialisers have positions too, but no body of their own. */
    private static boolean isWritten(AbstractMethodDeclaration method) {
        return !method.isDefaultConstructor() && !method.isClinit();
    }

    private static void body(
            AbstractMethodDeclaration method, CategorizedProblem[] errors, List<Body> found) {
        List<String> messages =
                Arrays.stream(errors)
                        .filter(
                                e ->
                                        e.getSourceStart() >= method.bodyStart
                                                && e.getSourceEnd() <= method.bodyEnd)
                        .map(CategorizedProblem::getMessage)
                        .toList();
        if (!messages.isEmpty()) {
            found.add(new Body(method.bodyStart, method.bodyEnd + 1, messages));
        }
    }

    /** Throws what the compiler's own replacement throws. */
    private static String thrower(List<String> messages) {
        StringBuilder literal = new StringBuilder("Unresolved compilation problems: \\n");
        messages.forEach(message -> literal.append("\\t").append(escaped(message)).append("\\n"));
        return "throw new java.lang.Error(\"" + literal + "\");";
    }

    private static String escaped(String message) {
        return message.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]", " ");
    }
}
