package org.supervision.monitoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the first sheet of a spreadsheet as a program that opens it does: cell by cell. */
final class Spreadsheet {

  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> shared = new ArrayList<>();

  private Spreadsheet(byte[] xlsx) throws Exception {
    Path file = Files.createTempFile("frequency", ".xlsx");
    Files.write(file, xlsx);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(file);
    }
    each(part("xl/sharedStrings.xml"), "si").forEach(one -> shared.add(one.getTextContent()));
  }

  /** What stands in it, row by row, each row as wide as its last cell; a formula is none. */
  static List<List<String>> rows(byte[] xlsx) throws Exception {
    Spreadsheet sheet = new Spreadsheet(xlsx);
    Document first = sheet.part("xl/worksheets/sheet1.xml");
    if (first.getElementsByTagName("f").getLength() > 0) {
      throw new AssertionError("There is a formula in it");
    }
    return each(first, "row").stream().map(sheet::row).toList();
  }

  private List<String> row(Element row) {
    List<String> cells = new ArrayList<>();
    NodeList found = row.getElementsByTagName("c");
    for (int i = 0; i < found.getLength(); i++) {
      Element cell = (Element) found.item(i);
      int column = column(cell.getAttribute("r"));
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(text(cell));
    }
    return cells;
  }

  private String text(Element cell) {
    String value = cell.getTextContent();
    boolean isShared = cell.getAttribute("t").equals("s");
    return isShared ? shared.get(Integer.parseInt(value)) : value;
  }

  /** A is 0, Z is 25: no sheet of ours is wider. */
  private static int column(String reference) {
    return reference.charAt(0) - 'A';
  }

  private Document part(String name) throws Exception {
    if (!parts.containsKey(name)) {
      throw new IOException("The spreadsheet has no " + name);
    }
    try (InputStream xml = new ByteArrayInputStream(parts.get(name))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
    }
  }

  private static List<Element> each(Document part, String name) {
    List<Element> all = new ArrayList<>();
    NodeList found = part.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
