package org.gradientgrader.core.assignments.gradientclinic;

import java.util.Set;
import java.util.TreeSet;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.model.Misconception;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/**
 * What became of a submission.
 *
 * @param failed criteria, each as its check's id and its place in it
 * @param named ids of the mistakes
 */
record Examined(Set<String> failed, Set<String> named) {

    static Examined by(Section section, Submission submission, long seed) {
        Examined examined = new Examined(new TreeSet<>(), new TreeSet<>());
        for (Check check : section.checks()) {
            for (int i = 0; i < check.criteria().size(); i++) {
                try {
                    check.criteria().get(i).examination().examine(submission, new Inputs(seed + i));
                } catch (Rejection e) {
                    examined.failed.add(check.id() + "/" + i);
                    e.feedback()
                            .misconception()
                            .map(Misconception::id)
                            .ifPresent(examined.named::add);
                } catch (NoAnswer e) {
                    examined.failed.add(check.id() + "/" + i);
                }
            }
        }
        return examined;
    }
}
