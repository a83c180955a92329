package org.gradientgrader.junit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.Assignments;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.report.ConsoleReporter;
import org.gradientgrader.core.report.Glyphs;
import org.gradientgrader.core.report.Theme;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.worker.Session;
import org.gradientgrader.worker.Warmup;
import org.gradientgrader.worker.bind.ClassPathClasses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What a student runs: one test for each check of an assignment, and the scorecard at the end,
 * whatever happened.
 *
 * <p>Understands {@code -Dcheck=ID}, {@code -Dseed=N} and {@code -Dhint=ID}, where an id may also
 * be a place such as {@code 1.2}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AssignmentTest {

    /** Where Surefire's own stream is gone already: the process's, while the JVM goes down. */
    private static final PrintStream STANDARD_ERROR =
            new PrintStream(
                    new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset());

    private final Assignment assignment;
    private final PracticeSettings settings;
    private final CapturedPrints prints = new CapturedPrints();
    private final AtomicBoolean shown = new AtomicBoolean();
    private final List<Section> sections;
    private final Practice practice;

    /**
     * Practises the assignment of this name on the classes that this test class sees.
     *
     * @throws IllegalArgumentException if there is no such assignment, or a {@code -D} option makes
     *     no sense
     */
    protected AssignmentTest(String assignmentName) {
        this(assignmentName, PracticeSettings.from(System::getProperty));
    }

    AssignmentTest(String assignmentName, PracticeSettings settings) {
        this.assignment =
                Assignments.named(assignmentName)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there is no assignment " + assignmentName));
        this.settings = settings;
        this.sections = settings.hint().isPresent() ? List.of() : chosen();
        ClassLoader classes = getClass().getClassLoader();
        InProcessPort port = new InProcessPort(() -> new Session(new ClassPathClasses(classes)));
        this.practice = new Practice(assignment, port, settings.seed(), Clock.systemUTC());
    }

    /** Surefire writes a check as "section › title", with this name in the middle. */
    @TestFactory
    @DisplayName("›")
    Stream<DynamicContainer> check() {
        if (sections.isEmpty()) {
            return Stream.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> show(true), "scorecard"));
        prints.start();
        Warmup.natives();
        return sections.stream()
                .map(section -> DynamicContainer.dynamicContainer(section.title(), tests(section)));
    }

    @AfterAll
    void end() {
        if (settings.hint().isPresent()) {
            settings.hint().filter(hint -> !isOfAnotherAssignment(hint)).ifPresent(this::showHint);
        } else if (!sections.isEmpty()) {
            show(false);
        }
    }

    private Stream<DynamicTest> tests(Section section) {
        return section.checks().stream()
                .map(
                        check ->
                                DynamicTest.dynamicTest(
                                        check.title(),
                                        () -> Verdicts.conclude(practice.run(check))));
    }

    private List<Section> chosen() {
        if (settings.check().filter(this::isOfAnotherAssignment).isPresent()) {
            return List.of();
        }
        Optional<Check> only = settings.check().map(this::check);
        return only.isEmpty()
                ? assignment.sections()
                : assignment.sections().stream()
                        .filter(section -> section.checks().contains(only.get()))
                        .map(
                                section ->
                                        new Section(
                                                section.title(),
                                                List.of(only.get()),
                                                section.sitters(),
                                                section.exhibits()))
                        .toList();
    }

    /** Several of these tests run side by side, one for each assignment. */
    private boolean isOfAnotherAssignment(String idOrPlace) {
        return assignment.check(idOrPlace).isEmpty()
                && Assignments.ALL.stream().anyMatch(a -> a.check(idOrPlace).isPresent());
    }

    private Check check(String idOrPlace) {
        String known =
                assignment.checks().stream().map(Check::id).collect(Collectors.joining(", "));
        return assignment
                .check(idOrPlace)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no check " + idOrPlace + "; there are " + known));
    }

    private void showHint(String idOrPlace) {
        Check check = check(idOrPlace);
        print(
                System.out,
                "\n" + assignment.place(check) + " " + check.title() + "\n" + check.hint() + "\n");
    }

    private void show(boolean cutShort) {
        if (!shown.compareAndSet(false, true)) {
            return;
        }
        Scorecard scorecard = practice.scorecard(sections, prints.text(), cutShort);
        PrintStream captured = prints.stop();
        PrintStream out = cutShort ? STANDARD_ERROR : captured;
        StringBuilder text = new StringBuilder("\n");
        try {
            new ConsoleReporter(theme(), settings.check().isPresent()).write(scorecard, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print(out, text.toString());
    }

    private static void print(PrintStream out, String text) {
        out.println(text);
        out.flush();
    }

    /**
     * Maven's own terminal is out of sight here: symbols where the platform speaks UTF-8, and no
     * colour.
     */
    private static Theme theme() {
        Charset platform =
                Charset.forName(
                        System.getProperty("native.encoding", Charset.defaultCharset().name()));
        return new Theme(
                false, platform.equals(StandardCharsets.UTF_8) ? Glyphs.UNICODE : Glyphs.ASCII);
    }
}
