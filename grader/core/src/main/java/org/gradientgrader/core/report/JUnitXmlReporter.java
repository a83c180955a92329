package org.gradientgrader.core.report;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.gradientgrader.core.model.AssignmentResult;
import org.gradientgrader.core.model.CheckResult;
import org.gradientgrader.core.model.Outcome;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;

/**
 * A scorecard in the form of Surefire and Jenkins, which CI systems show as tests: a suite for each
 * section, a test for each check.
 *
 * <p>That form knows no points; they are properties of the suites. Encode the text as UTF-8.
 */
public final class JUnitXmlReporter implements Reporter {

    /** No check is timed on its own, but readers want the attribute. */
    private static final String NO_TIME = "0.000";

    @Override
    public void write(Scorecard scorecard, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            // the JDK's own, whatever else is on the class path
            IndentedXml xml =
                    new IndentedXml(
                            XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            xml.startDocument();
            write(scorecard, xml);
            xml.endDocument();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.append(text.toString());
    }

    private static void write(Scorecard scorecard, IndentedXml xml) throws XMLStreamException {
        xml.start("testsuites");
        xml.attribute("name", scorecard.submission());
        long millis = scorecard.timing().duration().toMillis();
        counts(scorecard.checks(), BigDecimal.valueOf(millis, 3).toString(), xml);
        for (AssignmentResult assignment : scorecard.assignments()) {
            for (SectionResult section : assignment.sections()) {
                xml.start("testsuite");
                xml.attribute("name", section.title());
                counts(section.checks(), NO_TIME, xml);
                SuiteProperties.write(scorecard, section, xml);
                for (CheckResult check : section.checks()) {
                    write(check, assignment.name() + "." + section.title(), xml);
                }
                xml.end();
            }
        }
        xml.end();
    }

    private static void write(CheckResult check, String className, IndentedXml xml)
            throws XMLStreamException {
        boolean bare = check.outcome() == Outcome.PASSED;
        if (bare) {
            xml.empty("testcase");
        } else {
            xml.start("testcase");
        }
        xml.attribute("classname", className);
        xml.attribute("name", check.title());
        xml.attribute("time", NO_TIME);
        if (!bare) {
            TestCaseResult.write(check, xml);
            xml.end();
        }
    }

    private static void counts(List<CheckResult> checks, String time, IndentedXml xml)
            throws XMLStreamException {
        xml.attribute("tests", Integer.toString(checks.size()));
        for (TestCaseResult.Kind kind : TestCaseResult.Kind.values()) {
            long count =
                    checks.stream()
                            .filter(check -> TestCaseResult.kind(check.outcome()) == kind)
                            .count();
            if (!kind.plural().isEmpty()) {
                xml.attribute(kind.plural(), Long.toString(count));
            }
        }
        xml.attribute("time", time);
    }
}
