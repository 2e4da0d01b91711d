package org.communique.reports.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds a workbook's parts against the schemas of ECMA-376, as the build has laid them out. */
final class OoxmlSchemas {

  private static final Path FOLDER = Path.of("target/ooxml/org/apache/poi/schemas/ooxml/src");

  private final Map<String, Schema> read = new HashMap<>();

  /** What is wrong with each part, with its name; empty when nothing is. */
  List<String> violations(Map<String, String> parts) throws IOException, SAXException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      Optional<String> schema = schemaOf(part.getKey());
      if (schema.isPresent()) {
        found.addAll(violations(part.getKey(), schema.get(), part.getValue()));
      }
    }
    return found;
  }

  private static Optional<String> schemaOf(String part) {
    if (part.startsWith("xl/charts/")) {
      return Optional.of("dml-chart.xsd");
    }
    if (part.matches("xl/drawings/[^/]+")) {
      return Optional.of("dml-spreadsheetDrawing.xsd");
    }
    if (part.equals("docProps/app.xml")) {
      return Optional.of("shared-documentPropertiesExtended.xsd");
    }
    boolean sheets = part.startsWith("xl/") && part.endsWith(".xml");
    return sheets ? Optional.of("sml.xsd") : Optional.empty();
  }

  private List<String> violations(String part, String schema, String xml)
      throws IOException, SAXException {
    List<String> found = new ArrayList<>();
    Validator validator = schema(schema).newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException problem) {
            error(problem);
          }

          @Override
          public void error(SAXParseException problem) {
            // Excel itself marks text whose spaces count so; the schema has forgotten it.
            if (!String.valueOf(problem.getMessage()).contains("'xml:space'")) {
              found.add(part + ": " + problem.getMessage());
            }
          }

          @Override
          public void fatalError(SAXParseException problem) {
            error(problem);
          }
        });
    validator.validate(new StreamSource(new StringReader(xml)));
    return found;
  }

  private Schema schema(String name) throws SAXException {
    Schema known = read.get(name);
    if (known == null) {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      known = factory.newSchema(FOLDER.resolve(name).toFile());
      read.put(name, known);
    }
    return known;
  }
}
