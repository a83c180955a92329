package org.gradientgrader.core.report;

import javax.xml.stream.XMLStreamException;
import org.gradientgrader.core.model.Provenance;
import org.gradientgrader.core.model.Scorecard;
import org.gradientgrader.core.model.SectionResult;

/** What the form of Surefire has no place for: points, and what the grade rests on. */
final class SuiteProperties {

    private SuiteProperties() {}

    static void write(Scorecard scorecard, SectionResult section, IndentedXml xml)
            throws XMLStreamException {
        Provenance provenance = scorecard.provenance();
        xml.start("properties");
        property("section_score", Integer.toString(section.score()), xml);
        property("section_max_score", Integer.toString(section.maxScore()), xml);
        property("score", Integer.toString(scorecard.score()), xml);
        property("max_score", Integer.toString(scorecard.maxScore()), xml);
        property("is_grade", Boolean.toString(!scorecard.incomplete()), xml);
        property("grader_version", provenance.graderVersion(), xml);
        property("rubric_hash", provenance.rubricHash(), xml);
        property("submission_hash", provenance.submissionHash(), xml);
        property("seed", provenance.seed(), xml);
        property("isolation", provenance.isolation(), xml);
        property("java_version", provenance.javaVersion(), xml);
        property("dl4j_version", provenance.dl4jVersion(), xml);
        xml.end();
    }

    private static void property(String name, String value, IndentedXml xml)
            throws XMLStreamException {
        xml.empty("property");
        xml.attribute("name", name);
        xml.attribute("value", value);
    }
}
