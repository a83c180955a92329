package org.gradientgrader.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gradientgrader.core.rubric.Check.check;
import static org.gradientgrader.core.rubric.Section.section;

import java.util.List;
import org.gradientgrader.core.contract.Submission;
import org.gradientgrader.core.model.Diagnosis;
import org.gradientgrader.core.model.Figure;
import org.gradientgrader.core.model.Portrait;
import org.gradientgrader.core.rubric.Assignment;
import org.gradientgrader.core.rubric.Check;
import org.gradientgrader.core.rubric.Exhibit;
import org.gradientgrader.core.rubric.Section;
import org.gradientgrader.core.rubric.Sitter;
import org.gradientgrader.protocol.Activation;
import org.gradientgrader.protocol.Layer;
import org.gradientgrader.protocol.Network;
import org.gradientgrader.protocol.Precision;
import org.gradientgrader.protocol.Reply;
import org.gradientgrader.protocol.Tensor;
import org.junit.jupiter.api.Test;

class ExaminerTest {

    private static final Check LAST = asking("last");
    private static final Assignment ASSIGNMENT =
            new Assignment(
                    "some",
                    "Some",
                    "some",
                    List.of(),
                    List.of(
                            section("Section 1", asking("first")),
                            section("Section 2", asking("second"), LAST)));

    @Test
    void aCheckThatRunsAloneKeepsItsPlaceInTheAssignment() {
        assertThat(examiner().examine(ASSIGNMENT, LAST).place()).isEqualTo("2.2");
    }

    @Test
    void aFigureWithoutAnAnswerSaysSo() {
        assertThat(figure((exhibit, submission, inputs) -> ask(submission)))
                .isEqualTo(Figure.absent(Figure.Kind.LINES, "Figure", "no answer to show yet"));
    }

    @Test
    void aFigureThatCannotBeDrawnCostsNothing() {
        assertThat(
                        figure(
                                (exhibit, submission, inputs) -> {
                                    throw new IllegalArgumentException("widths do not fit");
                                }))
                .isEqualTo(
                        Figure.absent(
                                Figure.Kind.LINES, "Figure", "an answer that cannot be shown"));
    }

    @Test
    void codeThatHungInACheckIsAskedForNoFigure() {
        Examiner examiner =
                new Examiner(
                        (request, budget) -> new Reply.Lost(Reply.Loss.TIMED_OUT, "no answer"),
                        Seed.practice(7),
                        Budgets.DEFAULT,
                        id -> "",
                        () -> 0);
        Check hanging =
                check("c", "c").criterion(1, "asks", (submission, inputs) -> ask(submission));
        Section section =
                section("Section", hanging)
                        .showing(
                                new Exhibit(
                                        Figure.Kind.LINES,
                                        "Figure",
                                        (exhibit, submission, inputs) -> ask(submission)));

        examiner.examine(new Assignment("a", "A", "a", List.of(), List.of(section)), hanging);

        assertThat(examiner.figures(section).get(0).note())
                .isEqualTo("not drawn, because a check timed out or crashed");
    }

    @Test
    void aPortraitSaysWhatItsSignalsAmountTo() {
        double[] tiny = {1e-9};
        Layer layer = Layer.dense(Tensor.matrix(1, 1, tiny), Tensor.vector(0), Activation.IDENTITY);
        Network network = new Network(List.of(layer, layer), Precision.DOUBLE);

        Portrait portrait = portrait(new Sitter("Tiny", submission -> network));

        assertThat(portrait.condition())
                .get()
                .satisfies(c -> assertThat(c.diagnosis()).isEqualTo(Diagnosis.VANISHING_GRADIENT))
                .satisfies(c -> assertThat(c.decades()).isCloseTo(-9, within(1e-9)))
                .satisfies(c -> assertThat(c.layers()).isEqualTo(2));
    }

    @Test
    void aPortraitWithoutANetworkHasNoCondition() {
        assertThat(
                        portrait(
                                new Sitter(
                                        "None",
                                        submission -> submission.get(Asked.class).network())))
                .isEqualTo(Portrait.absent("None", "no network to show yet"));
    }

    private static Portrait portrait(Sitter sitter) {
        return examiner().portraits(section("Section", LAST).portraying(sitter)).get(0);
    }

    @Test
    void theSameSeedDrawsTheSameFigure() {
        Exhibit.Sketch sketch =
                (exhibit, submission, inputs) -> exhibit.absent("" + inputs.real(0, 1));

        assertThat(figure(sketch)).isEqualTo(figure(sketch));
    }

    private static Figure ask(Submission submission) {
        submission.get(Asked.class).answer();
        throw new AssertionError("nobody answers");
    }

    private interface Asked {
        double answer();

        Network network();
    }

    private static Figure figure(Exhibit.Sketch sketch) {
        Section section =
                section("Section", LAST).showing(new Exhibit(Figure.Kind.LINES, "Figure", sketch));
        return examiner().figures(section).get(0);
    }

    private static Examiner examiner() {
        return new Examiner(
                (request, budget) -> new Reply.Unbound("nobody there"),
                Seed.practice(7),
                Budgets.DEFAULT,
                id -> "",
                () -> 0);
    }

    private static Check asking(String id) {
        return check(id, id).criterion(1, "asks nothing", (submission, inputs) -> {});
    }
}
