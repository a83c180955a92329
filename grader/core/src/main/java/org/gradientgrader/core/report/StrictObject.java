package org.gradientgrader.core.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object whose every key must be asked for. */
final class StrictObject {

    private final JsonNode node;
    private final String place;
    private final Set<String> known = new HashSet<>();

    private StrictObject(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    /** Reads one value; {@code place} is for messages. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(JsonNode node, String place) throws MalformedScorecard;
    }

    /** Reads an object and nothing that {@code body} does not ask for. */
    static <T> T read(JsonNode node, String place, Body<T> body) throws MalformedScorecard {
        if (!node.isObject()) {
            throw malformed(place, "is not an object");
        }
        StrictObject object = new StrictObject(node, place);
        T read = object.read(body);
        for (var names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!object.known.contains(name)) {
                throw malformed(object.place(name), "is unknown");
            }
        }
        return read;
    }

    /** Asks for the keys of an object. */
    @FunctionalInterface
    interface Body<T> {
        T read(StrictObject object) throws MalformedScorecard;
    }

    private <T> T read(Body<T> body) throws MalformedScorecard {
        try {
            return body.read(this);
        } catch (IllegalArgumentException e) {
            // the model's own rules, such as one label for each value
            throw malformed(place + ":", e.getMessage());
        }
    }

    <T> Optional<T> optional(String key, Parser<T> parser) throws MalformedScorecard {
        return node.has(key) ? Optional.of(value(key, parser)) : Optional.empty();
    }

    <T> T value(String key, Parser<T> parser) throws MalformedScorecard {
        known.add(key);
        if (!node.has(key)) {
            throw malformed(place(key), "is missing");
        }
        return parser.parse(node.get(key), place(key));
    }

    <T> List<T> list(String key, Parser<T> parser) throws MalformedScorecard {
        return value(key, (array, at) -> elements(array, at, parser));
    }

    String text(String key) throws MalformedScorecard {
        return value(key, StrictObject::text);
    }

    List<String> texts(String key) throws MalformedScorecard {
        return list(key, StrictObject::text);
    }

    /** Reads a number from 0 to {@code most}. */
    int count(String key, int most) throws MalformedScorecard {
        return value(
                key,
                (number, at) -> {
                    boolean fits = number.isIntegralNumber() && number.canConvertToInt();
                    if (!fits || number.intValue() < 0 || number.intValue() > most) {
                        throw malformed(at, "is not a whole number from 0 to " + most);
                    }
                    return number.intValue();
                });
    }

    /** Reads a value that follows from others, and so must agree with them. */
    void agrees(String key, Object derived) throws MalformedScorecard {
        String stated = value(key, (scalar, at) -> scalar.toString());
        String expected = derived instanceof String ? "\"" + derived + "\"" : derived.toString();
        if (!stated.equals(expected)) {
            throw malformed(
                    place(key), "disagrees with what it consists of, which gives " + expected);
        }
    }

    static MalformedScorecard malformed(String place, String problem) {
        return new MalformedScorecard(place + " " + problem);
    }

    private String place(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static String text(JsonNode node, String place) throws MalformedScorecard {
        if (!node.isTextual()) {
            throw malformed(place, "is not a string");
        }
        return node.textValue();
    }

    private static <T> List<T> elements(JsonNode array, String place, Parser<T> parser)
            throws MalformedScorecard {
        if (!array.isArray()) {
            throw malformed(place, "is not an array");
        }
        List<T> elements = new ArrayList<>();
        for (JsonNode element : array) {
            elements.add(parser.parse(element, place + "[" + elements.size() + "]"));
        }
        return elements;
    }
}
