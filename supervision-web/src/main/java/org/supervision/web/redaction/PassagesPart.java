package org.supervision.web.redaction;

import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.redaction.BlackPen;
import org.supervision.ejb.redaction.PassagesView;

/** What was written under one heading, paragraph by paragraph. */
public class PassagesPart {

  private final PassagesView.Part part;
  private final String beside;

  /**
   * @param beside what is said over what stands under no heading of its own
   */
  PassagesPart(PassagesView.Part part, String beside) {
    this.part = part;
    this.beside = beside;
  }

  /** The heading. */
  public String getHeading() {
    return part.heading() == null ? beside : part.heading();
  }

  /** Each paragraph in stretches that are given and that are left out. */
  public List<List<BlackPen.Run>> getParagraphs() {
    List<List<BlackPen.Run>> paragraphs = new ArrayList<>();
    for (List<BlackPen.Run> text : part.texts()) {
      paragraphs.add(new ArrayList<>());
      for (BlackPen.Run run : text) {
        String[] lines = run.text().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
          if (line > 0) {
            paragraphs.add(new ArrayList<>());
          }
          if (!lines[line].isEmpty()) {
            paragraphs
                .get(paragraphs.size() - 1)
                .add(new BlackPen.Run(lines[line], run.exemption()));
          }
        }
      }
    }
    return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
  }
}
