package org.gradientgrader.core.assignments.explosiondetection;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientgrader.core.expectations.Near;
import org.gradientgrader.core.expectations.Numbers;
import org.gradientgrader.core.rubric.Rejection;

/**
 * An answer taken apart: a record's components, those of the records in it, and the elements of its
 * lists. Numbers may differ by rounding, and NaN is equal to itself; all else must be equal.
 */
final class Parts {

    /** A correct answer is off by 1e-14 at the most. */
    private static final double TOLERANCE = 1e-9;

    private Parts() {}

    /** A number, a count, a flag or a constant, and where it is in the answer. */
    private record Part(String name, Object value) {

        boolean isNear(Part other) {
            return name.equals(other.name)
                    && (value.equals(other.value)
                            || value instanceof Double one
                                    && other.value instanceof Double two
                                    && Near.numbers(one, two));
        }

        boolean isWithinTolerance(Part right) {
            return value.equals(right.value)
                    || value instanceof Double one
                            && right.value instanceof Double two
                            && Math.abs(one - two) <= TOLERANCE * Math.abs(two);
        }

        String text() {
            return value instanceof Double number ? Numbers.text(number) : value.toString();
        }
    }

    /** Returns whether two answers are one, but for rounding. */
    static boolean same(Record one, Record other) {
        List<Part> ones = of(one);
        List<Part> others = of(other);
        return ones.size() == others.size()
                && IntStream.range(0, ones.size()).allMatch(i -> ones.get(i).isNear(others.get(i)));
    }

    /**
     * Expects an answer.
     *
     * @param method that gave it, for example {@code ExplosionCheck.check}
     * @param question lines that show what was asked
     * @throws Rejection naming the first part that differs
     */
    static void expect(String method, Record actual, Record right, String... question) {
        List<Part> actuals = of(actual);
        List<Part> rights = of(right);
        for (int i = 0; i < rights.size(); i++) {
            boolean there =
                    i < actuals.size() && actuals.get(i).name().equals(rights.get(i).name());
            if (!there || !actuals.get(i).isWithinTolerance(rights.get(i))) {
                List<String> lines = new ArrayList<>(List.of(question));
                lines.add("got       " + (there ? actuals.get(i).text() : "none"));
                lines.add("expected  " + rights.get(i).text());
                throw new Rejection(
                        "The "
                                + rights.get(i).name()
                                + " of "
                                + method
                                + " is not as it should be.",
                        lines.toArray(String[]::new));
            }
        }
    }

    private static List<Part> of(Record answer) {
        List<Part> parts = new ArrayList<>();
        collect("", answer, parts);
        return parts;
    }

    /** Lists begin with their size, so that a missing element shows before the next component. */
    private static void collect(String name, Object value, List<Part> parts) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String prefix = name.isEmpty() ? "" : name + ".";
                collect(prefix + component.getName(), read(component, record), parts);
            }
        } else if (value instanceof List<?> list) {
            parts.add(new Part("number of " + name, list.size()));
            for (int i = 0; i < list.size(); i++) {
                collect(name + "[" + i + "]", list.get(i), parts);
            }
        } else {
            parts.add(new Part(name, value));
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract's record cannot be read", e);
        }
    }
}
