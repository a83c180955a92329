package org.gradientgrader.core.report;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML of elements that hold either elements, each on a line of its own, or text. */
final class IndentedXml {

    private final XMLStreamWriter xml;
    private int depth;
    private boolean open;

    IndentedXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void startDocument() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void start(String element) throws XMLStreamException {
        newLine();
        xml.writeStartElement(element);
        depth++;
        open = true;
    }

    /** Writes an element that holds nothing but attributes, and so is not ended. */
    void empty(String element) throws XMLStreamException {
        newLine();
        xml.writeEmptyElement(element);
        open = false;
    }

    /** Writes any value on one line, without what XML cannot hold. */
    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Sanitizer.line(value));
    }

    /** Writes any text, without what XML cannot hold. */
    void text(String text) throws XMLStreamException {
        xml.writeCharacters(Sanitizer.text(text));
    }

    void end() throws XMLStreamException {
        depth--;
        if (!open) {
            newLine();
        }
        xml.writeEndElement();
        open = false;
    }

    void endDocument() throws XMLStreamException {
        xml.writeEndDocument();
        newLine();
        xml.close();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
