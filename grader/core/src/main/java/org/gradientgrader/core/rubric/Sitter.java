package org.gradientgrader.core.rubric;

import java.util.function.Function;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.protocol.Network;

/**
 * One of the student's networks whose gradients the scorecard shows.
 *
 * @param title what students read
 * @param network asks the submission for it
 */
public record Sitter(String title, Function<Submission, Network> network) {}
