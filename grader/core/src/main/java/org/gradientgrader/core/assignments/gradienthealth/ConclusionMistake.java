package org.gradientgrader.core.assignments.gradienthealth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.gradienthealth.Conclusion;
import org.gradientgrader.core.contract.gradienthealth.Finding;
import org.gradientgrader.core.contract.gradienthealth.NamedHealth;
import org.gradientgrader.core.contract.gradienthealth.Severity;
import org.gradientgrader.core.contract.gradienthealth.Thresholds;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Suspicion;
import org.gradientgrader.core.rubric.Advice;
import org.gradientgrader.core.rubric.Mistake;

/** What goes wrong in {@code conclusions}, with what it concludes of the same networks. */
enum ConclusionMistake implements Mistake {
    NOT_SORTED(
            "the conclusions stand in the order of the networks, not of their scores.",
            "Which network should a reader see first?",
            (networks, t) -> networks.stream().map(n -> SideBySide.conclusion(n, t)).toList()),
    LOWEST_FIRST(
            "the lowest score comes first.",
            "In which direction does a comparator sort unless it is told otherwise?",
            (networks, t) ->
                    SideBySide.conclusions(networks, t).stream()
                            .sorted(Comparator.comparingInt(Conclusion::score))
                            .toList()),
    TIES_TURNED(
            "networks of equal scores change places.",
            "What does your sort do with two networks of the same score? What is a stable sort?",
            (networks, t) -> {
                List<NamedHealth> turned = new ArrayList<>(networks);
                Collections.reverse(turned);
                return SideBySide.conclusions(turned, t);
            }),
    GOOD_SYMPTOMS_LISTED(
            "symptoms whose finding is good are listed too.",
            "Which symptoms does a healthy network have?",
            (networks, t) -> withSymptoms(networks, t, finding -> true)),
    WARNINGS_LEFT_OUT(
            "only critical findings are listed.",
            "Which severities are not GOOD?",
            (networks, t) -> withSymptoms(networks, t, f -> f.severity() == Severity.CRITICAL)),
    THRESHOLDS_FIXED(
            "the thresholds are the lecture's, whatever the method is given.",
            "Call your method with other thresholds: does anything change?",
            (networks, t) -> SideBySide.conclusions(networks, VitalSigns.LECTURE));

    /** A question to {@code conclusions}. */
    record Meeting(List<NamedHealth> networks, Thresholds thresholds) {

        List<Conclusion> right() {
            return SideBySide.conclusions(networks, thresholds);
        }
    }

    private final Advice advice;
    private final BiFunction<List<NamedHealth>, Thresholds, List<Conclusion>> variant;

    ConclusionMistake(
            String sentence,
            String hint,
            BiFunction<List<NamedHealth>, Thresholds, List<Conclusion>> variant) {
        this.advice = new Advice(sentence, hint);
        this.variant = variant;
    }

    @Override
    public Advice advice() {
        return advice;
    }

    static List<Suspicion<Meeting, List<Conclusion>>> suspicions() {
        return Arrays.stream(values()).map(ConclusionMistake::shown).toList();
    }

    private Suspicion<Meeting, List<Conclusion>> shown() {
        return Inquiry.recomputed(
                this,
                meeting -> variant.apply(meeting.networks(), meeting.thresholds()),
                Meeting::right,
                List::equals);
    }

    private static List<Conclusion> withSymptoms(
            List<NamedHealth> networks, Thresholds thresholds, Predicate<Finding> listed) {
        return SideBySide.conclusions(networks, thresholds).stream()
                .map(
                        c ->
                                new Conclusion(
                                        c.name(),
                                        c.score(),
                                        c.band(),
                                        findings(networks, c.name(), thresholds)
                                                .filter(listed)
                                                .map(Finding::symptom)
                                                .toList()))
                .toList();
    }

    private static Stream<Finding> findings(
            List<NamedHealth> networks, String name, Thresholds thresholds) {
        return networks.stream()
                .filter(network -> network.name().equals(name))
                .flatMap(n -> Diagnosis.findings(n.health(), thresholds).stream());
    }
}
