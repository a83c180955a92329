package org.gradientgrader.core.assignments.gradientflow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientgrader.core.contract.NoAnswer;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientflow.BatchNormNetwork;
import org.gradientgrader.core.contract.gradientflow.ReluNetwork;
import org.gradientgrader.core.contract.gradientflow.SigmoidNetwork;
import org.gradientgrader.core.contract.gradientflow.TanhNetwork;
import org.gradientgrader.core.contract.gradientflow.UnstableNetwork;
import org.gradientgrader.protocol.Network;

/** The networks that a student has built so far. */
final class OwnNetworks {

    private OwnNetworks() {}

    static List<Network> of(Submission submission) {
        List<Function<Submission, Network>> calls =
                List.of(
                        s -> s.get(SigmoidNetwork.class).network(),
                        s -> s.get(TanhNetwork.class).network(),
                        s -> s.get(UnstableNetwork.class).network(),
                        s -> s.get(ReluNetwork.class).network(),
                        s -> s.get(BatchNormNetwork.class).network());
        return calls.stream().flatMap(call -> ifThere(submission, call)).toList();
    }

    private static Stream<Network> ifThere(
            Submission submission, Function<Submission, Network> call) {
        try {
            return Stream.of(call.apply(submission));
        } catch (NoAnswer e) {
            return Stream.empty(); // is paid for in the network's own check
        }
    }
}
