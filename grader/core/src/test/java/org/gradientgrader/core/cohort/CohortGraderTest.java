package org.gradientgrader.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientgrader.core.intake.Intake;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CohortGraderTest {

    private static final Scorecard CARD = Cards.of(Cards.assignment("flow", Outcome.PASSED));

    private static Map<String, Entry> grade(CohortGrader.Grades grades, int jobs, String... names)
            throws InterruptedException {
        List<Entry> entries = new ArrayList<>();
        new CohortGrader(grades, jobs).grade(handIns(names), entries::add);
        return entries.stream().collect(Collectors.toMap(Entry::student, entry -> entry));
    }

    private static List<HandIn> handIns(String... names) {
        return Stream.of(names).map(name -> new HandIn(name, Path.of(name))).toList();
    }

    @Test
    void everybodyHasAnEntryWhateverHappensToOthers() throws InterruptedException {
        CohortGrader.Grades grades =
                submission ->
                        switch (submission.toString()) {
                            case "io" -> throw new IOException("no space left");
                            case "bug" -> throw new IllegalStateException("a bug");
                            case "deep" -> throw new StackOverflowError();
                            case "empty" -> {
                                new Intake(java.util.Set.of("flow")).take(submission);
                                yield CARD;
                            }
                            default -> CARD;
                        };
        Map<String, Entry> entries = grade(grades, 2, "ada", "io", "bug", "deep", "empty", "bob");
        assertThat(entries.get("ada").grade()).contains(CARD);
        assertThat(entries.get("bob").grade()).contains(CARD);
        assertThat(entries.get("empty"))
                .isEqualTo(new Entry.Unreadable("empty", "There is no folder empty."));
        assertThat(List.of("io", "bug", "deep"))
                .allSatisfy(name -> assertThat(entries.get(name).graderFailed()).isTrue());
        assertThat(entries.get("io").reason()).contains("no space left");
    }

    @Test
    void asManyAreGradedAtATimeAsThereAreJobs() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        CohortGrader.Grades meeting =
                submission -> {
                    both.countDown();
                    await(both);
                    return CARD;
                };
        assertThat(grade(meeting, 2, "ada", "bob")).hasSize(2);
    }

    @Test
    void interruptionReachesTheRunningOnes() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        CohortGrader.Grades waiting =
                submission -> {
                    started.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                    return CARD;
                };
        Thread caller = Thread.currentThread();
        Thread impatient =
                new Thread(
                        () -> {
                            await(started);
                            caller.interrupt();
                        });
        impatient.start();
        assertThatThrownBy(() -> grade(waiting, 1, "ada", "bob"))
                .isInstanceOf(InterruptedException.class);
        impatient.join();
        assertThat(interrupted).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
