package org.gradientgrader.worker.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientgrader.protocol.Type;
import org.gradientgrader.protocol.Value;
import org.junit.jupiter.api.Test;

/** Records and enums that a student's method takes. */
class ArgumentsTest {

    private enum Level {
        GOOD
    }

    private record Point(int x, List<Double> norms, Level level) {}

    private record Line(String name, Point end) {}

    private record Picky(double limit) {
        private Picky {
            throw new IllegalArgumentException("never");
        }
    }

    private final Arguments arguments =
            new Arguments(
                    type ->
                            Optional.ofNullable(
                                    Map.<String, Class<?>>of(
                                                    "Level", Level.class,
                                                    "Point", Point.class,
                                                    "Line", Line.class,
                                                    "Picky", Picky.class)
                                            .get(type.name())));

    private static final Value.Fields POINT =
            fields(
                    "Point",
                    new Value.Field("level", new Value.Constant("Level", "GOOD")),
                    new Value.Field("x", new Value.Whole(3)),
                    new Value.Field("norms", new Value.Items(List.of(new Value.Real(Double.NaN)))));

    @Test
    void recordsAreMadeByTheNamesOfTheirComponents() throws Exception {
        Value.Fields line =
                fields(
                        "Line",
                        new Value.Field("name", new Value.Text("a")),
                        new Value.Field("end", POINT));

        assertThat(arguments.toObject(line, record("Line")))
                .isEqualTo(new Line("a", new Point(3, List.of(Double.NaN), Level.GOOD)));
    }

    @Test
    void whatIsMadeIsTheSameDataAgain() throws Exception {
        Object point = arguments.toObject(POINT, record("Point"));

        assertThat(((Value.Fields) Conversion.toPlain(point, record("Point"))).components())
                .containsExactlyInAnyOrderElementsOf(POINT.components());
    }

    @Test
    void listsOfConstantsAreMade() throws Exception {
        Value levels = new Value.Items(List.of(new Value.Constant("Level", "GOOD")));

        assertThat(arguments.toObject(levels, Type.listOf(Type.named(Type.Kind.ENUM, "Level"))))
                .isEqualTo(List.of(Level.GOOD));
    }

    @Test
    void recordWithAnotherComponentIsNamed() {
        assertThatThrownBy(
                        () ->
                                arguments.toObject(
                                        fields("Point", new Value.Field("y", new Value.Whole(1))),
                                        record("Point")))
                .isInstanceOf(NotTaken.class)
                .hasMessage(
                        "Point must be a record with the components of the starter, in name and"
                                + " type: y.");
    }

    @Test
    void componentOfAnotherTypeIsNamed() {
        Value.Fields real =
                fields(
                        "Point",
                        POINT.components().get(0),
                        new Value.Field("x", new Value.Real(3)),
                        POINT.components().get(2));

        assertThatThrownBy(() -> arguments.toObject(real, record("Point")))
                .isInstanceOf(NotTaken.class)
                .hasMessageEndingWith(": level, x, norms.");
    }

    @Test
    void constantThatIsMissingIsNamed() {
        assertThatThrownBy(
                        () ->
                                arguments.toObject(
                                        new Value.Constant("Level", "BAD"),
                                        Type.named(Type.Kind.ENUM, "Level")))
                .isInstanceOf(NotTaken.class)
                .hasMessage("Level must be an enum that has the constant BAD.");
    }

    @Test
    void missingRecordIsNamed() {
        assertThatThrownBy(() -> arguments.toObject(POINT, record("Other")))
                .isInstanceOf(NotTaken.class)
                .hasMessage("There is no record or enum Other.");
    }

    @Test
    void constructorThatThrowsIsTheStudents() {
        assertThatThrownBy(
                        () ->
                                arguments.toObject(
                                        fields(
                                                "Picky",
                                                new Value.Field("limit", new Value.Real(1))),
                                        record("Picky")))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseMessage("never");
    }

    private static Value.Fields fields(String type, Value.Field... components) {
        return new Value.Fields(type, List.of(components));
    }

    private static Type record(String name) {
        return Type.named(Type.Kind.RECORD, name);
    }
}
