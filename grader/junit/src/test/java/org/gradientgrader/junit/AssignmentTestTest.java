package org.gradientgrader.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * A student's test run, on the three classes of package {@code gradientflow} beside these tests.
 */
class AssignmentTestTest {

    /** As in the exercises, but for where the settings come from. */
    static class All extends AssignmentTest {
        All() {
            super("gradient-flow", settings(Map.of()));
        }
    }

    /** As with {@code -Dcheck=5.1}. */
    static class OneCheck extends AssignmentTest {
        OneCheck() {
            super("gradient-flow", settings(Map.of("check", "5.1")));
        }
    }

    /** As with {@code -Dhint=gradient_clipping}. */
    static class Hint extends AssignmentTest {
        Hint() {
            super("gradient-flow", settings(Map.of("hint", "gradient_clipping")));
        }
    }

    /** As with {@code -Dcheck=gradient_health}, which is a check of another assignment. */
    static class CheckOfAnother extends AssignmentTest {
        CheckOfAnother() {
            super("gradient-flow", settings(Map.of("check", "gradient_health")));
        }
    }

    /** As with {@code -Dhint=gradient_health}. */
    static class HintOfAnother extends AssignmentTest {
        HintOfAnother() {
            super("gradient-flow", settings(Map.of("hint", "gradient_health")));
        }
    }

    private static final PrintStream REAL = System.out;
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static EngineExecutionResults all;
    private static String scorecard;

    @BeforeAll
    static void runAll() {
        all = run(All.class);
        scorecard = printed();
    }

    @AfterAll
    static void giveBack() {
        System.setOut(REAL);
    }

    @Test
    void eachCheckIsOneTest() {
        all.testEvents().assertStatistics(s -> s.started(14).succeeded(1).aborted(1).failed(12));
    }

    @Test
    void testsStandUnderTheirSectionsWithTheirTitles() {
        assertThat(all.allEvents().map(event -> event.getTestDescriptor().getDisplayName()))
                .contains("Section 5: Gradient Analysis", "Creation of gradient histogram data");
    }

    @Test
    void wrongCheckFailsWithItsTitleOneSentenceAndTheHint() {
        assertThat(messageOf("Deep network with sigmoid activations", all.testEvents().failed()))
                .startsWith(
                        "Deep network with sigmoid activations: There is no class"
                                + " gradientflow.SigmoidNetwork.")
                .contains(" Try: Print network().summary()");
    }

    @Test
    void failureHasNoFrameOfTheGrader() {
        assertThat(all.testEvents().failed().list())
                .allSatisfy(event -> assertThat(thrown(event).getStackTrace()).isEmpty());
    }

    @Test
    void todoIsSkippedAndSaysWhichOne() {
        assertThat(messageOf("Implementation of gradient clipping", all.testEvents().aborted()))
                .startsWith(
                        "Implementation of gradient clipping: TODO 3.3: clip by the global norm");
    }

    @Test
    void exceptionIsNamed() {
        assertThat(messageOf("Computation of gradient statistics", all.testEvents().failed()))
                .contains("GradientStatistics.summarise threw IllegalStateException: not now.");
    }

    @Test
    void scorecardComesAtTheEnd() {
        assertThat(scorecard)
                .contains("6/100")
                .contains("1 passed")
                .contains("./mvnw test -Dcheck=gradient_statistics -Dseed=42");
    }

    @Test
    void printsOfStudentCodeComeLast() {
        assertThat(scorecard.strip()).endsWith("I am in values()");
    }

    @Test
    void oneCheckCanBeRunAlone() {
        run(OneCheck.class).testEvents().assertStatistics(s -> s.started(1).failed(1));
    }

    @Test
    void hintIsShownInsteadOfRunningChecks() {
        run(Hint.class).testEvents().assertStatistics(s -> s.started(0));

        assertThat(printed())
                .contains("3.3 Implementation of gradient clipping", "how many factors");
    }

    @ParameterizedTest
    @ValueSource(classes = {CheckOfAnother.class, HintOfAnother.class})
    void checkOfAnotherAssignmentIsLeftToItsOwnTest(Class<?> test) {
        run(test).allEvents().assertStatistics(s -> s.failed(0));

        assertThat(printed()).isEmpty();
    }

    @Test
    void unknownCheckNamesTheKnownOnes() {
        PracticeSettings settings = settings(Map.of("check", "nonsense"));

        assertThatThrownBy(() -> new AssignmentTest("gradient-flow", settings) {})
                .hasMessageStartingWith(
                        "there is no check nonsense; there are deep_sigmoid_network,");
    }

    @Test
    void seedThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("seed", "x")))
                .hasMessage("-Dseed=x is not a whole number, for example -Dseed=42");
    }

    private static PracticeSettings settings(Map<String, String> properties) {
        return PracticeSettings.from(properties::get);
    }

    private static EngineExecutionResults run(Class<?> test) {
        PRINTED.reset();
        System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(test))
                .execute();
    }

    private static String printed() {
        return PRINTED.toString(StandardCharsets.UTF_8);
    }

    private static String messageOf(String title, Events events) {
        Optional<Event> found =
                events.stream()
                        .filter(e -> e.getTestDescriptor().getDisplayName().equals(title))
                        .findFirst();
        return thrown(found.orElseThrow()).getMessage();
    }

    private static Throwable thrown(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
    }
}
