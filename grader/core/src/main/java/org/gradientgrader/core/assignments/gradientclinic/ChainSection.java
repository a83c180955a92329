package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gradientgrader.core.assignments.gradientclinic.BoundMistake.Stack;
import org.gradientgrader.core.assignments.gradientclinic.DepthMistake.Decay;
import org.gradientgrader.core.assignments.gradientclinic.SignalMistake.Chain;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.contract.gradientclinic.ChainRule;
import org.gradientgrader.core.contract.gradientclinic.Nonlinearity;
import org.gradientgrader.core.expectations.Inquiry;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.expectations.Refusals;
import org.gradientgrader.core.expectations.Scalars;
import org.gradientgrader.core.rubric.Inputs;
import org.gradientgrader.core.rubric.Rejection;
import org.gradientgrader.core.rubric.Section;

/** Section 1: products of slopes and weights. */
final class ChainSection {

    static final Section SECTION =
            section(
                            "Section 1: The Chain Rule",
                            check("chain_signal", "Signal on its way back through a chain")
                                    .criterion(
                                            3,
                                            "the gradients by each layer's input equal ours",
                                            ChainSection::signals)
                                    .criterion(
                                            1,
                                            "zeros, NaN and infinities are values like others, and a chain may be empty",
                                            ChainSection::specialSignals)
                                    .criterion(
                                            1,
                                            "more slopes than weights, or fewer, are refused",
                                            ChainSection::unequalLengths)
                                    .hint(
                                            "Draw a chain of two layers with the slopes 2 and 3 and the weights 5 and 7."
                                                    + " Which of these four numbers stand between the output and the input of"
                                                    + " the second layer, and which between the output and that of the"
                                                    + " first?"),
                            check("chain_bound", "Bound of what can be left")
                                    .criterion(
                                            2,
                                            "bounds equal ours for each nonlinearity, weight norm and depth",
                                            ChainSection::bounds)
                                    .criterion(
                                            1,
                                            "no layers take nothing away, and weights of 0 leave nothing",
                                            ChainSection::edgesOfBounds)
                                    .hint(
                                            "Sketch the three functions. Where is each of them steepest, and how steep is it"
                                                    + " there? Then ask what weights twice as large do to one layer, and to"
                                                    + " three."),
                            check("chain_depth", "Depth below a limit")
                                    .criterion(
                                            2,
                                            "the smallest number of layers equals ours, exactly at the limit too",
                                            ChainSection::depths)
                                    .criterion(
                                            1,
                                            "it is 0 where the signal does not shrink",
                                            ChainSection::noDepths)
                                    .hint(
                                            "Write down what is left after 0, 1, 2 and 3 layers with the factor 0.5. After"
                                                    + " how many is less than 0.25 left? What does your method say?"))
                    .showing(ChainFigure.EXHIBIT);

    private ChainSection() {}

    /** A product of some dozens of factors is off by 1e-14 at the most. */
    private static final double TOLERANCE = 1e-12;

    private static final String SIGNAL = "ChainRule.returningSignal";
    private static final String BOUND = "ChainRule.bound";
    private static final String DEPTH = "ChainRule.depthBelow";

    private static void signals(Submission submission, Inputs inputs) {
        askSignals(submission, Stream.of(3, 6, 2, 12, 1).map(n -> Chain.drawn(inputs, n)));
    }

    private static void specialSignals(Submission submission, Inputs inputs) {
        Chain chain = Chain.drawn(inputs, 6);
        double infinity = Double.POSITIVE_INFINITY;
        askSignals(
                submission,
                Stream.of(
                        chain.with(2, 0, chain.weights().get(2)),
                        chain.with(4, chain.slopes().get(4), Double.NaN),
                        chain.with(3, chain.slopes().get(3), -infinity),
                        chain.with(1, 0, chain.weights().get(1))
                                .with(3, infinity, chain.weights().get(3)),
                        new Chain(List.of(), List.of())));
    }

    private static void askSignals(Submission submission, Stream<Chain> chains) {
        new Inquiry<>(
                        Chain::right,
                        Near::alike,
                        ChainSection::expectSignal,
                        SignalMistake::suspicions)
                .ask(
                        chains.iterator(),
                        c ->
                                submission
                                        .get(ChainRule.class)
                                        .returningSignal(c.slopes(), c.weights()));
    }

    private static void expectSignal(Chain chain, List<Double> actual) {
        List<Double> right = chain.right();
        if (actual.size() != right.size()) {
            throw new Rejection(
                    SIGNAL + " returned another number of gradients than there are layers.",
                    "got       " + Numbers.count(actual.size(), "gradient"),
                    "expected  " + Numbers.count(right.size(), "gradient"));
        }
        for (int i = 0; i < right.size(); i++) {
            Scalars.equal(
                    "Gradient "
                            + (i + 1)
                            + " of "
                            + SIGNAL
                            + " for "
                            + Numbers.count(right.size(), "layer"),
                    actual.get(i),
                    right.get(i),
                    TOLERANCE);
        }
    }

    private static void unequalLengths(Submission submission, Inputs inputs) {
        List<Double> three = Chain.drawn(inputs, 3).slopes();
        List<Double> two = three.subList(1, 3);
        for (Chain chain : List.of(new Chain(three, two), new Chain(two, three))) {
            Refusals.expect(
                    IllegalArgumentException.class,
                    SIGNAL,
                    "for "
                            + Numbers.count(chain.slopes().size(), "slope")
                            + " and "
                            + Numbers.count(chain.weights().size(), "weight"),
                    () ->
                            submission
                                    .get(ChainRule.class)
                                    .returningSignal(chain.slopes(), chain.weights()));
        }
    }

    private static void bounds(Submission submission, Inputs inputs) {
        askBounds(
                submission,
                Stream.of(Nonlinearity.values())
                        .flatMap(
                                nonlinearity ->
                                        Stream.of(
                                                Stack.drawn(nonlinearity, inputs, 1.1, 3),
                                                Stack.drawn(nonlinearity, inputs, 0.3, 0.9))));
    }

    private static void edgesOfBounds(Submission submission, Inputs inputs) {
        Stack some = Stack.drawn(Nonlinearity.SIGMOID, inputs, 1.1, 3);
        askBounds(
                submission,
                Stream.of(
                        some,
                        new Stack(Nonlinearity.TANH, 0, some.layers()),
                        new Stack(Nonlinearity.SIGMOID, some.weightNorm(), 0),
                        new Stack(Nonlinearity.RELU, 0, 0)));
    }

    private static void askBounds(Submission submission, Stream<Stack> stacks) {
        new Inquiry<>(
                        Stack::right,
                        Near::alike,
                        ChainSection::expectBound,
                        BoundMistake::suspicions)
                .ask(
                        stacks.iterator(),
                        s ->
                                submission
                                        .get(ChainRule.class)
                                        .bound(s.nonlinearity(), s.weightNorm(), s.layers()));
    }

    private static void expectBound(Stack stack, double actual) {
        Scalars.equal(
                BOUND
                        + " for "
                        + Numbers.count(stack.layers(), "layer")
                        + " of "
                        + stack.nonlinearity()
                        + " with weights of norm "
                        + Numbers.text(stack.weightNorm()),
                actual,
                stack.right(),
                TOLERANCE);
    }

    private static void depths(Submission submission, Inputs inputs) {
        askDepths(
                submission,
                Stream.of(
                        Decay.drawn(inputs, 12),
                        // powers of two, so that every way to compute them is exact
                        new Decay(0.5, 1.0 / 16),
                        new Decay(0.25, 0.25),
                        Decay.drawn(inputs, 300),
                        Decay.drawn(inputs, 1),
                        new Decay(inputs.real(0.1, 0.9), 1)),
                ChainSection::expectDepth);
    }

    private static void noDepths(Submission submission, Inputs inputs) {
        askDepths(
                submission,
                Stream.of(
                        new Decay(inputs.real(1.1, 3), inputs.real(0.01, 0.5)),
                        new Decay(1, inputs.real(0.01, 0.5)),
                        new Decay(1, 1),
                        Decay.drawn(inputs, 3)),
                ChainSection::expectNone);
    }

    private static void askDepths(
            Submission submission, Stream<Decay> decays, BiConsumer<Decay, Integer> judge) {
        new Inquiry<Decay, Integer>(Decay::right, Integer::equals, judge, DepthMistake::suspicions)
                .ask(
                        decays.iterator(),
                        d -> submission.get(ChainRule.class).depthBelow(d.factor(), d.limit()));
    }

    private static void expectDepth(Decay decay, int actual) {
        if (actual != decay.right()) {
            throw wrongDepth(decay, actual);
        }
    }

    /** How many layers they are where the signal shrinks is another criterion's question. */
    private static void expectNone(Decay decay, int actual) {
        if ((actual == 0) != (decay.right() == 0)) {
            throw wrongDepth(decay, actual);
        }
    }

    private static Rejection wrongDepth(Decay decay, int actual) {
        return new Rejection(
                DEPTH + " is not the smallest number of layers.",
                "for       factor "
                        + Numbers.text(decay.factor())
                        + ", limit "
                        + Numbers.text(decay.limit()),
                "got       " + actual,
                "expected  " + decay.right());
    }
}
