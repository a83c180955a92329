package org.gradientgrader.worker.compile;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/**
 * Answers the compiler's questions about names from a class loader, which has its jars open
 * already.
 */
final class LibraryLookup implements INameEnvironment {

    private final ClassLoader libraries;
    private final Set<String> packages = new HashSet<>();
    private final Map<String, Boolean> libraryPackages = new HashMap<>();

    LibraryLookup(ClassLoader libraries, List<Source> sources) {
        this.libraries = libraries;
        sources.forEach(source -> addWithParents(String.join(".", source.folders())));
        ModuleLayer.boot().modules().forEach(m -> m.getPackages().forEach(this::addWithParents));
    }

    private void addWithParents(String name) {
        for (String part = name; packages.add(part) && part.contains("."); ) {
            part = part.substring(0, part.lastIndexOf('.'));
        }
    }

    @Override
    public NameEnvironmentAnswer findType(char[][] compoundName) {
        return find(CharOperation.toString(compoundName));
    }

    @Override
    public NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
        return findType(CharOperation.arrayConcat(packageName, typeName));
    }

    @Override
    public boolean isPackage(char[][] parent, char[] name) {
        String packageName =
                CharOperation.toString(
                        parent == null
                                ? new char[][] {name}
                                : CharOperation.arrayConcat(parent, name));
        return packages.contains(packageName)
                || libraryPackages.computeIfAbsent(packageName, this::isLibraryPackage);
    }

    private boolean isLibraryPackage(String name) {
        return libraries.getResource(name.replace('.', '/') + "/") != null;
    }

    private NameEnvironmentAnswer find(String name) {
        String resource = name.replace('.', '/') + ".class";
        try (InputStream stream = libraries.getResourceAsStream(resource)) {
            return stream == null
                    ? null
                    : new NameEnvironmentAnswer(
                            new ClassFileReader(stream.readAllBytes(), resource.toCharArray()),
                            null);
        } catch (IOException | ClassFormatException e) {
            return null; // a class file that cannot be read is one that is not there
        }
    }

    @Override
    public void cleanup() {
        // nothing is held open here
    }
}
