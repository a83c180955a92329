package org.gradientgrader.core.assignments.gradientclinic;

import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import org.gradientgrader.core.rubric.Section;

/** Section 2: networks of any depth, and what reaches their layers. */
final class LayerSection {

    static final Section SECTION =
            section(
                            "Section 2: Layer by Layer",
                            check("any_depth_network", "Network of any depth")
                                    .criterion(
                                            5,
                                            "layers, values and weights are as prescribed for several depths, widths and"
                                                    + " nonlinearities",
                                            NetworkExamination::layers)
                                    .criterion(
                                            2,
                                            "the same seed gives the same network, another seed another one",
                                            NetworkExamination::seeds)
                                    .criterion(
                                            1,
                                            "a depth or a width below 1 is refused",
                                            NetworkExamination::refusals)
                                    .hint(
                                            "Call your method with the depths 1 and 2 and print network.summary(). How many"
                                                    + " layers has each of them, and which activation has the last one?"),
                            check("layer_analysis", "Analysis of each layer's gradients")
                                    .criterion(
                                            4,
                                            "norm, mean magnitude and deviation equal the recomputed ones, for any depth and"
                                                    + " several outputs",
                                            AnalysisExamination::sizes)
                                    .criterion(
                                            2,
                                            "shares of exact zeros and norms of the biases' gradients equal them, with dead"
                                                    + " units too",
                                            AnalysisExamination::zerosAndBiases)
                                    .criterion(
                                            1,
                                            "NaN is shown, and not replaced",
                                            AnalysisExamination::nan)
                                    .criterion(
                                            1,
                                            "the arrays that are passed in stay as they are",
                                            AnalysisExamination::keepsArguments)
                                    .hint(
                                            "Work out all five components on paper for a layer whose weights have the"
                                                    + " gradients 3, -4, 0 and 1. Then compare what you return for a network"
                                                    + " with two outputs with what a change of each weight by 0.0001 does to"
                                                    + " the loss."),
                            check("signal_decay", "Decades from the last layer to the first")
                                    .criterion(
                                            2,
                                            "decades equal ours, whether gradients shrink or grow",
                                            DecadesExamination::decades)
                                    .criterion(
                                            1,
                                            "norms of 0, NaN and infinities are left to arithmetic",
                                            DecadesExamination::specialDecades)
                                    .criterion(
                                            1,
                                            "an empty list is refused",
                                            DecadesExamination::emptyList)
                                    .hint(
                                            "A gradient of 100 in the last layer and of 0.1 in the first: how many powers of"
                                                    + " ten lie between them, and which sign has a fall?"))
                    .portraying(LayerFigures.sitters())
                    .showing(LayerFigures.norms(), LayerFigures.magnitudes());

    private LayerSection() {}
}
