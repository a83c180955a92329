package org.gradientgrader.worker.bind;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.protocol.Problem;

/** Where the student's classes come from. */
public interface StudentClasses {

    /** Returns the class of this fully qualified name, if there is one. */
    Optional<Class<?>> find(String qualifiedName);

    /** Returns the compile errors, by file and line; empty where somebody else has compiled. */
    List<Problem> problems();

    /**
     * Returns the simple names of the top-level classes of a package, sorted, as far as they are
     * known.
     */
    List<String> classesOf(String packageName);
}
