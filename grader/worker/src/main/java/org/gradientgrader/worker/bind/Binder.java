package org.gradientgrader.worker.bind;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.protocol.Problem;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Signature;
import org.gradientgrader.protocol.Type;

/** Finds methods in a student's classes. */
public final class Binder {

    private final StudentClasses classes;

    /** Looks in {@code classes}. */
    public Binder(StudentClasses classes) {
        this.classes = classes;
    }

    /**
     * A method to call and the class to call it on, which may have inherited it.
     *
     * @param owner has a public constructor without parameters unless the method is static
     */
    public record Bound(Class<?> owner, Method method) {}

    /**
     * Returns the student's method for a signature.
     *
     * @throws NotBound if there is none that can be called as the signature says
     */
    public Bound bind(Signature signature) throws NotBound {
        try {
            Class<?> owner = owner(signature);
            List<Method> sameName = methodsNamed(signature.method(), owner);
            Method method =
                    sameName.stream()
                            .filter(m -> Modifier.isPublic(m.getModifiers()))
                            .filter(m -> matches(m, signature))
                            .min(preferred(signature))
                            .orElseThrow(() -> missing(signature, sameName));
            requireInstance(owner, method);
            return new Bound(owner, method);
        } catch (LinkageError e) { // a class that it extends or mentions may be missing or broken
            throw unbound(
                    "The class "
                            + signature.qualifiedClassName()
                            + " cannot be loaded: "
                            + e
                            + ".");
        }
    }

    private Class<?> owner(Signature signature) throws NotBound {
        String name = signature.qualifiedClassName();
        Class<?> owner = classes.find(name).orElseThrow(() -> noClass(signature));
        if (!Modifier.isPublic(owner.getModifiers())) {
            throw unbound("The class " + name + " must be public.");
        }
        return owner;
    }

    private NotBound noClass(Signature signature) {
        String file = file(signature);
        List<Problem> problems = problemsOf(file);
        if (!problems.isEmpty()) {
            return new NotBound(new Reply.NotCompiled(problems));
        }
        List<String> others = classes.classesOf(signature.packageName());
        return unbound(
                "There is no class "
                        + signature.qualifiedClassName()
                        + ". Expected: `public class "
                        + signature.className()
                        + "` in "
                        + file
                        + (others.isEmpty() ? "." : "; found: " + String.join(", ", others) + "."));
    }

    private static String file(Signature signature) {
        return signature.qualifiedClassName().replace('.', '/') + ".java";
    }

    private List<Problem> problemsOf(String file) {
        return classes.problems().stream().filter(p -> p.file().equals(file)).toList();
    }

    private static List<Method> methodsNamed(String name, Class<?> owner) {
        return Stream.concat(
                        Arrays.stream(owner.getDeclaredMethods()),
                        Arrays.stream(owner.getMethods()))
                .filter(m -> m.getName().equals(name))
                .distinct()
                .sorted(Comparator.comparing(Method::toGenericString)) // the JVM's order is any
                .toList();
    }

    private boolean matches(Method method, Signature signature) {
        JavaTypes types = new JavaTypes(classes, signature.packageName());
        Class<?>[] declared = method.getParameterTypes();
        if (declared.length != signature.parameters().size()) {
            return false;
        }
        for (int i = 0; i < declared.length; i++) {
            Type wanted = signature.parameters().get(i).type();
            Class<?> actual = declared[i];
            if (types.of(wanted).filter(actual::isAssignableFrom).isEmpty()) {
                return false;
            }
        }
        return types.of(signature.result())
                .filter(w -> w.isAssignableFrom(method.getReturnType()))
                .isPresent();
    }

    /** A bridge stands for a public method that a class which is not public hands down. */
    private Comparator<Method> preferred(Signature signature) {
        return Comparator.<Method, Boolean>comparing(m -> isLoose(m, signature))
                .thenComparing(Method::isBridge);
    }

    /** Returns whether a parameter takes more than the signature asks for. */
    private boolean isLoose(Method method, Signature signature) {
        JavaTypes types = new JavaTypes(classes, signature.packageName());
        List<Class<?>> wanted =
                signature.parameters().stream()
                        .<Class<?>>map(p -> types.of(p.type()).orElseThrow())
                        .toList();
        return !wanted.equals(List.of(method.getParameterTypes()));
    }

    private static void requireInstance(Class<?> owner, Method method) throws NotBound {
        if (Modifier.isStatic(method.getModifiers())) {
            return;
        }
        if (Modifier.isAbstract(owner.getModifiers())) {
            throw unbound("The class " + owner.getName() + " must not be abstract.");
        }
        boolean constructible =
                Arrays.stream(owner.getConstructors()).anyMatch(c -> c.getParameterCount() == 0);
        if (!constructible) {
            throw unbound(
                    "The class "
                            + owner.getName()
                            + " needs a public constructor without parameters.");
        }
    }

    private NotBound missing(Signature signature, List<Method> sameName) {
        List<Problem> problems = problemsOf(file(signature));
        if (sameName.isEmpty() && !problems.isEmpty()) { // a syntax error may hide the method
            return new NotBound(new Reply.NotCompiled(problems));
        }
        String found =
                sameName.isEmpty()
                        ? "there is no method of that name."
                        : sameName.stream()
                                .filter(m -> !m.isBridge())
                                .map(Declarations::of)
                                .sorted()
                                .collect(Collectors.joining("`, `", "found: `", "`."));
        return unbound(
                signature.qualifiedClassName()
                        + " must declare `"
                        + signature.javaSpelling()
                        + "`; "
                        + found
                        + missingTypes(signature));
    }

    /** A record within the student's class looks right in the declaration, but is another type. */
    private String missingTypes(Signature signature) {
        JavaTypes types = new JavaTypes(classes, signature.packageName());
        return Stream.concat(
                        signature.parameters().stream().map(Signature.Parameter::type),
                        Stream.of(signature.result()))
                .filter(type -> types.of(type).isEmpty())
                .map(
                        type ->
                                " There is no "
                                        + signature.packageName()
                                        + "."
                                        + type.name()
                                        + ", which needs a file of its own.")
                .distinct()
                .collect(Collectors.joining());
    }

    private static NotBound unbound(String message) {
        return new NotBound(new Reply.Unbound(message));
    }
}
