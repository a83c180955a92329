package org.gradientgrader.core.assignments.explosiondetection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gradientgrader.core.contract.explosiondetection.Event;
import org.gradientgrader.core.contract.explosiondetection.EventKind;
import org.gradientgrader.core.contract.explosiondetection.TrainingReport;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code watch}, with its report on the same training. */
enum WatchMistake implements Mistake {
    NON_FINITE_IS_NO_EVENT(
            "the epoch that is not finite ends the watch and is no event, as in the lecture.",
            "Which epoch was the worst of all? Is it among your events?",
            Training::withoutBreak),
    WATCHED_ON(
            "epochs after the first that is not finite are watched too.",
            "What does a norm mean that was computed from weights of NaN?",
            Training::watchedOn),
    LOSS_IGNORED(
            "a loss that is not finite goes unnoticed.",
            "Which sign of an explosion does the lecture name first?",
            t -> Explosions.report(t.norms(), t.ones(), t.threshold())),
    COUNTED_FROM_ONE(
            "epochs are counted from 1.",
            "Which index has the first element of a list?",
            Training::fromOne),
    BOUNDARY_INCLUDED(
            "a norm at the threshold counts as an explosion.",
            "Is 5 above 5? Which comparison says so?",
            t -> Explosions.report(t.norms(), t.losses(), Math.nextDown(t.threshold()))),
    LAST_EPOCH_NOT_COUNTED(
            "the epoch that is not finite is not counted as watched.",
            "You looked at it before you stopped: how many epochs have you seen?",
            Training::oneEpochShort);

    private final String sentence;
    private final String hint;
    private final Function<Training, TrainingReport> variant;

    WatchMistake(String sentence, String hint, Function<Training, TrainingReport> variant) {
        this.sentence = sentence;
        this.hint = hint;
        this.variant = variant;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String hint() {
        return hint;
    }

    static List<Suspicion<Training, TrainingReport>> suspicions() {
        return Arrays.stream(values())
                .map(m -> Inquiry.recomputed(m, m.variant, Training::right, Parts::same))
                .toList();
    }

    /** Norms and losses of each epoch, and the threshold of an explosion. */
    record Training(List<Double> norms, List<Double> losses, double threshold) {

        TrainingReport right() {
            return Explosions.report(norms, losses, threshold);
        }

        private List<Double> ones() {
            return norms.stream().map(norm -> 1.0).toList();
        }

        private static int first(List<Event> events) {
            return events.isEmpty() ? Explosions.NEVER : events.get(0).epoch();
        }

        private TrainingReport withoutBreak() {
            List<Event> explosions =
                    right().events().stream().filter(e -> e.kind() == EventKind.EXPLOSION).toList();
            return new TrainingReport(
                    explosions, right().epochs(), first(explosions), right().firstNonFinite());
        }

        private TrainingReport watchedOn() {
            List<Event> events = new ArrayList<>();
            for (int epoch = 0; epoch < norms.size(); epoch++) {
                TrainingReport one =
                        Explosions.report(
                                norms.subList(epoch, epoch + 1),
                                losses.subList(epoch, epoch + 1),
                                threshold);
                for (Event event : one.events()) {
                    events.add(new Event(epoch, event.kind(), event.value()));
                }
            }
            return new TrainingReport(
                    events, norms.size(), first(events), right().firstNonFinite());
        }

        private TrainingReport fromOne() {
            List<Event> events =
                    right().events().stream()
                            .map(e -> new Event(e.epoch() + 1, e.kind(), e.value()))
                            .toList();
            int broken = right().firstNonFinite();
            return new TrainingReport(
                    events,
                    right().epochs(),
                    first(events),
                    broken == Explosions.NEVER ? broken : broken + 1);
        }

        private TrainingReport oneEpochShort() {
            TrainingReport r = right();
            boolean broken = r.firstNonFinite() != Explosions.NEVER;
            return new TrainingReport(
                    r.events(),
                    broken ? r.epochs() - 1 : r.epochs(),
                    r.firstEvent(),
                    r.firstNonFinite());
        }
    }
}
