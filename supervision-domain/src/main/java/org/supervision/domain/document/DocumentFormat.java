package org.supervision.domain.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What files are taken: by the end of their name and by how they begin, which have to say the same.
 */
public enum DocumentFormat {
  PDF("application/pdf", List.of(".pdf"), "%PDF-"),
  PNG("image/png", List.of(".png"), "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", List.of(".jpg", ".jpeg"), "\u00ff\u00d8\u00ff"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of(".docx"),
      "PK\u0003\u0004");

  /** A document of words has this within, and what carries a program has that. */
  private static final String WORDS = "word/";

  private static final String PROGRAM = "vbaProject.bin";

  private final String type;
  private final List<String> ends;
  private final String begins;

  DocumentFormat(String type, List<String> ends, String begins) {
    this.type = type;
    this.ends = ends;
    this.begins = begins;
  }

  /**
   * The format of a file.
   *
   * @param fileName as the browser says it
   * @param bytes what stands in it
   * @throws DocumentNotTaken where the name is of no format that is taken, or the bytes of another
   */
  public static DocumentFormat of(String fileName, byte[] bytes) {
    String name = String.valueOf(fileName).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.ends.stream().anyMatch(name::endsWith))
        .filter(format -> format.isOf(bytes))
        .findFirst()
        .orElseThrow(DocumentNotTaken::new);
  }

  private boolean isOf(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.startsWith(begins)
        && (this != DOCX || text.contains(WORDS) && !text.contains(PROGRAM));
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** How its names end, with the dot. */
  public String ending() {
    return ends.get(0);
  }
}
