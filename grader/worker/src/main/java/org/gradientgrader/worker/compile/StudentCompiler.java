package org.gradientgrader.worker.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.gradientgrader.protocol.Limits;
import org.gradientgrader.protocol.Problem;

/**
 * Compiles sources against the class path of this process.
 *
 * <p>The Eclipse compiler turns a method that does not compile into one that throws, so that the
 * others still count. No annotation processor runs: this entry to the compiler has none.
 */
public final class StudentCompiler {

    private static final String JAVA_VERSION = "17";

    private final ClassLoader libraries;

    /** Resolves the sources' imports with {@code libraries}. */
    public StudentCompiler(ClassLoader libraries) {
        this.libraries = libraries;
    }

    /** Compiles all of {@code sources}; never throws for what is in them. */
    public Compilation compile(List<Source> sources) {
        BrokenBodies broken = new BrokenBodies();
        Compilation first = compile(sources, broken);
        if (broken.isEmpty()) {
            return first;
        }
        List<Source> rest = sources.stream().map(broken::without).toList();
        return new Compilation(compile(rest, new BrokenBodies()).classes(), first.problems());
    }

    private Compilation compile(List<Source> sources, BrokenBodies broken) {
        Map<String, byte[]> classes = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        try {
            compiler(sources, classes, problems, broken)
                    .compile(
                            sources.stream().map(SourceUnit::new).toArray(ICompilationUnit[]::new));
        } catch (RuntimeException | StackOverflowError e) { // for example endless expressions
            giveUp(sources, e, problems);
        }
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Compilation(
                classes, problems.subList(0, Math.min(problems.size(), Limits.ITEMS)));
    }

    private Compiler compiler(
            List<Source> sources,
            Map<String, byte[]> classes,
            List<Problem> problems,
            BrokenBodies broken) {
        return new Compiler(
                new LibraryLookup(libraries, sources),
                DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                options(),
                result -> collect(result, classes, problems),
                new DefaultProblemFactory(Locale.ENGLISH)) {
            @Override
            public void process(CompilationUnitDeclaration unit, int index) {
                super.process(unit, index);
                broken.note(unit);
            }
        };
    }

    /** Files that no error explains yet may or may not have been reached. */
    private static void giveUp(List<Source> sources, Throwable why, List<Problem> problems) {
        Set<String> explained = problems.stream().map(Problem::file).collect(Collectors.toSet());
        for (Source source : sources) {
            if (!explained.contains(source.path())) {
                problems.add(new Problem(source.path(), 1, "The compiler gave up: " + why));
            }
        }
    }

    private static void collect(
            CompilationResult result, Map<String, byte[]> classes, List<Problem> problems) {
        for (ClassFile file : result.getClassFiles()) {
            String name = new String(file.fileName()).replace('/', '.');
            classes.put(name, file.getBytes());
        }
        if (result.hasErrors()) {
            String file = new String(result.getFileName());
            for (CategorizedProblem error : result.getErrors()) {
                problems.add(
                        new Problem(
                                file,
                                Math.max(1, error.getSourceLineNumber()),
                                error.getMessage().strip()));
            }
        }
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        options.set(
                Map.of(
                        CompilerOptions.OPTION_Source,
                        JAVA_VERSION,
                        CompilerOptions.OPTION_Compliance,
                        JAVA_VERSION,
                        CompilerOptions.OPTION_TargetPlatform,
                        JAVA_VERSION,
                        CompilerOptions.OPTION_LineNumberAttribute,
                        CompilerOptions.GENERATE,
                        CompilerOptions.OPTION_SourceFileAttribute,
                        CompilerOptions.GENERATE,
                        CompilerOptions.OPTION_MethodParametersAttribute,
                        CompilerOptions.GENERATE));
        options.processAnnotations = false;
        options.suppressWarnings = true;
        return options;
    }
}
