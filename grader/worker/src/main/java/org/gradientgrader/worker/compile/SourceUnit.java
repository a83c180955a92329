package org.gradientgrader.worker.compile;

import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;

/** A source file as the compiler wants to see it. */
record SourceUnit(Source source) implements ICompilationUnit {

    @Override
    public char[] getContents() {
        return source.text().toCharArray();
    }

    @Override
    public char[] getMainTypeName() {
        return source.typeName().toCharArray();
    }

    @Override
    public char[][] getPackageName() {
        return source.folders().stream().map(String::toCharArray).toArray(char[][]::new);
    }

    @Override
    public char[] getFileName() {
        return source.path().toCharArray();
    }

    @Override
    public ModuleBinding module(LookupEnvironment environment) {
        return environment.UnNamedModule;
    }

    @Override
    public boolean ignoreOptionalProblems() {
        return true;
    }
}
