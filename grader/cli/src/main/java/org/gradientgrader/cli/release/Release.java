package org.gradientgrader.cli.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientflow.GradientFlow;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.starter.MalformedRegion;
import org.gradientgrader.core.starter.StarterGenerator;

/** Puts the repository together that students get. */
public final class Release {

    private static final String GRADER = ".mvn/grader";
    private static final int DIGITS = 8;

    /** A repository is one assignment's; a lab that is not handed out must not cost points. */
    private static final Assignment HANDED_OUT = GradientFlow.ASSIGNMENT;

    private final Path course;
    private final Path solutions;
    private final List<Path> jarFolders;

    /**
     * Prepares a release; nothing is read yet.
     *
     * @param course the clone of the course repository
     * @param solutions the sources that the starter is made from
     * @param jarFolders where the grader's own jars are
     */
    public Release(Path course, Path solutions, List<Path> jarFolders) {
        this.course = course;
        this.solutions = solutions;
        this.jarFolders = List.copyOf(jarFolders);
    }

    /**
     * Returns the repository; the same clone always gives the same bytes.
     *
     * @throws NotReleasable if something is missing in the clone
     * @throws MalformedRegion if a solution does not say what of it to keep back
     */
    public StudentRepository prepare() throws IOException {
        Path rootPom = course.resolve("pom.xml");
        GraderJars jars = GraderJars.read(jarFolders, CoursePom.versionIn(rootPom));
        CoursePom pom = CoursePom.read(rootPom, released(jars, rootPom));
        Map<String, ReleasedFile> files = new TreeMap<>(grader(jars, pom));
        addStarter(files);
        addDocuments(files);
        addBuild(files, new PomValues(pom));
        return new StudentRepository(files);
    }

    /**
     * Returns what puts the grader together on a machine with a JDK and a package registry: the
     * wrapper, and the grader's jars with a POM.
     *
     * @throws NotReleasable if something is missing in the clone
     */
    SortedMap<String, ReleasedFile> graderAlone() throws IOException {
        Path rootPom = course.resolve("pom.xml");
        GraderJars jars = GraderJars.read(jarFolders, CoursePom.versionIn(rootPom));
        return new TreeMap<>(grader(jars, CoursePom.read(rootPom, released(jars, rootPom))));
    }

    /** Maven never reads a version twice: what differs in content must differ in version. */
    private static String released(GraderJars jars, Path rootPom) throws IOException {
        List<byte[]> parts = new ArrayList<>(List.of(Files.readAllBytes(rootPom)));
        Stream.of(ShippedModule.values()).map(jars::of).forEach(parts::add);
        String fingerprint = Digest.SHA256.of(parts.toArray(byte[][]::new));
        return CoursePom.versionIn(rootPom) + "-" + fingerprint.substring(0, DIGITS);
    }

    private void addStarter(Map<String, ReleasedFile> files) throws IOException {
        if (!Files.isDirectory(solutions)) {
            throw new NotReleasable(
                    "there is no folder "
                            + solutions
                            + "; name the solutions with --solutions DIR");
        }
        new StarterGenerator(solutions)
                .generate()
                .forEach(
                        (name, text) -> {
                            if (isHandedOut(name)) {
                                files.put("src/main/java/" + name, ReleasedFile.text(text));
                            }
                        });
        String tests = "src/test/java";
        for (String name : names(course.resolve("exercises").resolve(tests))) {
            if (isHandedOut(name)) {
                copy(files, "exercises/" + tests + "/" + name, tests + "/" + name);
            }
        }
    }

    private static boolean isHandedOut(String source) {
        return source.startsWith(HANDED_OUT.packageName() + "/");
    }

    private void addDocuments(Map<String, ReleasedFile> files) throws IOException {
        copy(files, "LICENSE", "LICENSE");
        addPage(files, "exercises/README.md", "README.md");
        for (String name : names(course.resolve("grader/docs/checks"))) {
            if (name.equals("README.md") || isOfACheck(name)) {
                addPage(files, "grader/docs/checks/" + name, StudentEdition.PAGES + name);
            }
        }
    }

    private static boolean isOfACheck(String page) {
        return HANDED_OUT.checks().stream().anyMatch(check -> page.equals(check.id() + ".md"));
    }

    private void addBuild(Map<String, ReleasedFile> files, PomValues values) throws IOException {
        files.put("pom.xml", fill("pom.xml", values));
        files.put(".github/workflows/practice.yml", fill("student.yml", values));
        files.put(".gitignore", fill("gitignore", values));
        files.put(".gitattributes", fill("gitattributes", values));
        copy(files, "mvnw.cmd", "mvnw.cmd");
    }

    private static ReleasedFile fill(String template, PomValues values) {
        return ReleasedFile.text(Template.named(template).filledWith(values::of));
    }

    private Map<String, ReleasedFile> grader(GraderJars jars, CoursePom pom) throws IOException {
        PomValues values = new PomValues(pom);
        Map<String, ReleasedFile> files = new TreeMap<>(artifacts(jars, pom).files());
        files.put(GRADER + "/pom.xml", fill("grader.xml", values));
        files.put(".mvn/maven.config", fill("maven.config", values));
        copy(files, ".mvn/jvm.config", ".mvn/jvm.config");
        String wrapper = ".mvn/wrapper/maven-wrapper.properties";
        copy(files, wrapper, wrapper);
        files.put("mvnw", ReleasedFile.program(read("mvnw")));
        return files;
    }

    private MavenFolder artifacts(GraderJars jars, CoursePom pom) throws IOException {
        String version = pom.version();
        PublishedPom poms = new PublishedPom(version);
        MavenFolder folder = new MavenFolder(GRADER, version);
        folder.addPom(PublishedPom.BOM, poms.bom(pom.managed()));
        for (ShippedModule module : ShippedModule.values()) {
            Path file = course.resolve(module.folder()).resolve("pom.xml");
            List<Dependency> needs = CoursePom.read(file, version).atRunTime();
            folder.addPom(module.artifact(), poms.jar(module.artifact(), needs));
            folder.addJar(module.artifact(), jars.of(module));
        }
        return folder;
    }

    private void addPage(Map<String, ReleasedFile> files, String from, String to)
            throws IOException {
        String page = new String(read(from), StandardCharsets.UTF_8);
        files.put(to, ReleasedFile.text(StudentEdition.of(from, page)));
    }

    private void copy(Map<String, ReleasedFile> files, String from, String to) throws IOException {
        files.put(to, ReleasedFile.of(read(from)));
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(course.resolve(name));
    }

    /** Returns the visible files below a folder, with forward slashes. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }
}
