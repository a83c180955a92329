package org.gradientgrader.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientgrader.worker.bind.CompiledClasses;
import org.gradientgrader.worker.compile.Source;
import org.gradientgrader.worker.compile.StudentCompiler;

/** Submissions out of the texts of their files. */
public final class Submissions {

    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private Submissions() {}

    /** Compiles the texts, each under the name of its first type, in {@code gradientflow}. */
    public static CompiledClasses of(String... texts) {
        List<Source> sources = new ArrayList<>();
        for (String text : texts) {
            Matcher type = TYPE.matcher(text);
            String name = type.find() ? type.group(1) : "Nothing";
            sources.add(new Source("gradientflow/" + name + ".java", text));
        }
        ClassLoader libraries = Submissions.class.getClassLoader();
        return new CompiledClasses(new StudentCompiler(libraries).compile(sources), libraries);
    }
}
