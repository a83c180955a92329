package org.gradientgrader.cli.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What nobody may find in a shipped jar: names, texts and instructions of the reference. */
final class Reference {

    /** A shorter text or sequence of instructions is everyone's. */
    private static final int TELLING_CHARACTERS = 12;

    private static final int TELLING_INSTRUCTIONS = 12;

    private final List<ClassCode> classes;
    private final String starter;

    /**
     * Takes the reference.
     *
     * @param classes compiled
     * @param starter all sources that students get, whose texts are no secret
     */
    Reference(List<ClassCode> classes, String starter) {
        this.classes = List.copyOf(classes);
        this.starter = starter;
    }

    int size() {
        return classes.size();
    }

    /** Returns in sentences what a class gives away. */
    List<String> givenAwayBy(ClassCode shipped) {
        List<String> found = new ArrayList<>();
        Set<List<String>> sequences = sequences(shipped);
        for (ClassCode own : classes) {
            if (own.name().equals(shipped.name())) {
                found.add(shipped.name() + " is a class of the reference");
            }
            own.strings().stream()
                    .filter(this::isTelling)
                    .filter(shipped.strings()::contains)
                    .map(text -> shipped.name() + " has a text of " + own.name() + ": " + text)
                    .forEach(found::add);
            if (sequences(own).stream().anyMatch(sequences::contains)) {
                found.add(shipped.name() + " has instructions of " + own.name());
            }
        }
        return found;
    }

    private boolean isTelling(String text) {
        return text.length() >= TELLING_CHARACTERS && !starter.contains(text);
    }

    /** Every stretch of a method of the length that tells, so that parts are found too. */
    private static Set<List<String>> sequences(ClassCode code) {
        Set<List<String>> sequences = new HashSet<>();
        for (List<String> method : code.methods()) {
            for (int end = TELLING_INSTRUCTIONS; end <= method.size(); end++) {
                sequences.add(method.subList(end - TELLING_INSTRUCTIONS, end));
            }
        }
        return sequences;
    }
}
