package org.gradientgrader.worker.bind;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
     * Returns the student's method for a signature.
     *
     * @throws NotBound if there is none that can be called as the signature says
     */
    public Method bind(Signature signature) throws NotBound {
        Class<?> owner = owner(signature);
        List<Method> sameName = methodsNamed(signature.method(), owner);
        for (Method method : sameName) {
            if (Modifier.isPublic(method.getModifiers()) && matches(method, signature)) {
                requireInstance(owner, method);
                return method;
            }
        }
        throw missing(signature, sameName);
    }

    private Class<?> owner(Signature signature) throws NotBound {
        String name = signature.qualifiedClassName();
        try {
            Class<?> owner = classes.find(name).orElseThrow(() -> noClass(signature));
            if (!Modifier.isPublic(owner.getModifiers())) {
                throw unbound("The class " + name + " must be public.");
            }
            return owner;
        } catch (LinkageError e) {
            throw unbound("The class " + name + " cannot be loaded: " + e + ".");
        }
    }

    private NotBound noClass(Signature signature) {
        String file = signature.qualifiedClassName().replace('.', '/') + ".java";
        List<Problem> problems =
                classes.problems().stream().filter(p -> p.file().equals(file)).toList();
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

    private static List<Method> methodsNamed(String name, Class<?> owner) {
        return Stream.concat(
                        Arrays.stream(owner.getDeclaredMethods()),
                        Arrays.stream(owner.getMethods()))
                .filter(m -> m.getName().equals(name) && !m.isBridge())
                .distinct()
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

    private static NotBound missing(Signature signature, List<Method> sameName) {
        String found =
                sameName.isEmpty()
                        ? "there is no method of that name."
                        : sameName.stream()
                                .map(Binder::declaration)
                                .sorted()
                                .collect(Collectors.joining("`, `", "found: `", "`."));
        return unbound(
                signature.qualifiedClassName()
                        + " must declare `"
                        + signature.javaSpelling()
                        + "`; "
                        + found);
    }

    private static String declaration(Method method) {
        String parameters =
                Arrays.stream(method.getParameters())
                        .map(
                                p ->
                                        simple(p.getParameterizedType().getTypeName())
                                                + " "
                                                + p.getName())
                        .collect(Collectors.joining(", "));
        String modifiers =
                Modifier.toString(method.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE);
        return (modifiers
                        + " "
                        + simple(method.getGenericReturnType().getTypeName())
                        + " "
                        + method.getName()
                        + "("
                        + parameters
                        + ")")
                .strip();
    }

    private static String simple(String typeName) {
        return typeName.replaceAll("[\\w.$]+[.$](?=\\w)", "");
    }

    private static NotBound unbound(String message) {
        return new NotBound(new Reply.Unbound(message));
    }
}
