package org.gradientgrader.worker.bind;

import java.util.List;
import java.util.Optional;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.worker.compile.Compilation;

/** Classes that the worker has just compiled, in a class loader of their own. */
public final class CompiledClasses extends ClassLoader implements StudentClasses {

    private final Compilation compilation;

    /** Offers the classes of {@code compilation}, linked against {@code libraries}. */
    public CompiledClasses(Compilation compilation, ClassLoader libraries) {
        super("submission", libraries);
        this.compilation = compilation;
    }

    @Override
    public Optional<Class<?>> find(String qualifiedName) {
        return compilation.classes().containsKey(qualifiedName)
                ? Optional.of(load(qualifiedName))
                : Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return compilation.problems();
    }

    @Override
    public List<String> classesOf(String packageName) {
        String prefix = packageName + ".";
        return compilation.classes().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> name.indexOf('.') < 0 && name.indexOf('$') < 0)
                .filter(name -> !name.equals("package-info"))
                .sorted()
                .toList();
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("compiled, yet not found: " + name, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compilation.classes().get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
