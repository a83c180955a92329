package org.gradientgrader.core.report;

import javax.xml.stream.XMLStreamException;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;

/** How a check ended, in the four words that the form of Surefire has. */
final class TestCaseResult {

    private TestCaseResult() {}

    /** How a test can end. */
    enum Kind {
        SUCCESS("", ""),
        FAILURE("failure", "failures"),
        ERROR("error", "errors"),
        SKIPPED("skipped", "skipped");

        private final String element;
        private final String plural;

        Kind(String element, String plural) {
            this.element = element;
            this.plural = plural;
        }

        /** Returns the attribute that counts them; empty if none does. */
        String plural() {
            return plural;
        }
    }

    static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Kind.SUCCESS;
            case FAILED -> Kind.FAILURE;
            case ERROR, TIMED_OUT, CRASHED, NOT_COMPILED, NOT_GRADED -> Kind.ERROR;
            case NOT_ATTEMPTED -> Kind.SKIPPED;
        };
    }

    /** Writes the element that says so; there is none for success. */
    static void write(CheckResult check, IndentedXml xml) throws XMLStreamException {
        Kind kind = kind(check.outcome());
        switch (kind) {
            case SUCCESS -> {}
            case SKIPPED -> {
                xml.empty(kind.element);
                xml.attribute("message", message(check));
            }
            case FAILURE, ERROR -> {
                xml.start(kind.element);
                xml.attribute("message", message(check));
                xml.attribute("type", type(check.outcome()));
                xml.text(CheckLines.text(check));
                xml.end();
            }
        }
    }

    private static String message(CheckResult check) {
        return check.score() + "/" + check.maxScore() + ": " + CheckLines.reason(check);
    }

    private static String type(Outcome outcome) {
        return outcome == Outcome.NOT_GRADED ? "grader" : AssignmentJson.name(outcome);
    }
}
