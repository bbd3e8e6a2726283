package org.supervision.ejb.copy;

import java.util.List;
import org.supervision.ejb.record.RecordContent;

/** One section of a printed record: what was said, decided and undertaken, and both voices. */
final class SectionDocument {

  private final Xhtml page;
  private final RecordContent record;

  SectionDocument(Xhtml page, RecordContent record) {
    this.page = page;
    this.record = record;
  }

  void write(RecordContent.Section section) {
    if (section.isEmpty()) {
      page.say("p", CopyWords.say("copy.section.empty"), "class", "note");
    }
    page.paragraphs(section.discussion());
    carried(section);
    decisions(section);
    actions(section);
    section.amendments().forEach(this::amendment);
    section.disagreements().forEach(this::disagreement);
  }

  private void carried(RecordContent.Section section) {
    if (section.carried().isEmpty()) {
      return;
    }
    Tables.Grid grid =
        grid(
            section,
            "copy.carried",
            "copy.action.what",
            "copy.action.owner",
            "copy.action.by",
            "copy.action.status",
            "copy.action.note");
    for (RecordContent.Carried action : section.carried()) {
      grid.row(
          action.what(),
          action.owner(),
          CopyWords.date(action.dueOn()),
          CopyWords.orKey("copy.action.", action.status()),
          action.note());
    }
    grid.end();
  }

  private void decisions(RecordContent.Section section) {
    if (section.decisions().isEmpty()) {
      return;
    }
    Tables.Grid grid = grid(section, "copy.decisions", "copy.decision.what", "copy.decision.why");
    section.decisions().forEach(decision -> grid.row(decision.what(), decision.why()));
    grid.end();
  }

  private void actions(RecordContent.Section section) {
    if (section.actions().isEmpty()) {
      return;
    }
    Tables.Grid grid =
        grid(section, "copy.actions", "copy.action.what", "copy.action.owner", "copy.action.by");
    section
        .actions()
        .forEach(action -> grid.row(action.what(), action.owner(), CopyWords.date(action.dueOn())));
    grid.end();
  }

  private Tables.Grid grid(RecordContent.Section section, String name, String... headings) {
    page.say("h3", CopyWords.say(name));
    return new Tables.Grid(
        page,
        CopyWords.say(name + ".caption", section.heading()),
        List.of(headings).stream().map(CopyWords::say).toList());
  }

  private void amendment(RecordContent.Suggested amendment) {
    page.say("h3", CopyWords.say("copy.amendment", amendment.by()));
    page.say("p", CopyWords.time(amendment.at()), "class", "note");
    page.paragraphs(amendment.text());
    if (amendment.answer() == null) {
      page.say("p", CopyWords.say("copy.amendment.waits"));
      return;
    }
    page.say("p", CopyWords.say("copy.amendment." + amendment.answer(), record.author()));
    if (amendment.why() != null) {
      page.paragraphs(amendment.why());
    }
  }

  private void disagreement(RecordContent.Disagreed disagreement) {
    page.say("h3", CopyWords.say("copy.disagreement"));
    voice(CopyWords.say("copy.disagreement.passage"), disagreement.passage());
    voice(CopyWords.say("copy.disagreement.statement", record.reader()), disagreement.statement());
    voice(CopyWords.say("copy.disagreement.rationale", record.author()), disagreement.rationale());
    voice(CopyWords.say("copy.disagreement.outcome"), disagreement.outcome());
    voice(CopyWords.say("copy.disagreement.takenTo"), disagreement.takenTo());
  }

  private void voice(String heading, String said) {
    if (said == null || said.isBlank()) {
      return;
    }
    page.say("h4", heading);
    page.paragraphs(said);
  }
}
