package org.supervision.web.record;

import java.util.List;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.ejb.record.CaseDetail;
import org.supervision.ejb.record.RecordContent;

/** One section while it is written: its form, what stands in it, and what is typed. */
public class SectionForm {

  private final TemplateSection form;
  private final RecordContent.Section content;
  private final List<CaseDetail> details;
  private final int number;
  private String text;
  private String version;

  SectionForm(
      TemplateSection form,
      RecordContent.Section content,
      int textVersion,
      List<CaseDetail> details,
      int number) {
    this.form = form;
    this.content = content;
    this.details = details;
    this.number = number;
    this.text = content.discussion();
    this.version = String.valueOf(textVersion);
  }

  /** Whether what was typed differs from what is kept. */
  boolean isChanged() {
    return !content.discussion().equals(text == null ? "" : text.replace("\r\n", "\n"));
  }

  int onVersion() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** The template's key. */
  public String getKey() {
    return form.key();
  }

  /** The id of its field. */
  public String getField() {
    return "s-" + form.key();
  }

  /** Its number and heading. */
  public String getHeading() {
    return number + ". " + form.heading();
  }

  /** Its heading alone. */
  public String getName() {
    return form.heading();
  }

  public String getHint() {
    return form.hint();
  }

  /** Questions that may help. */
  public List<String> getPrompts() {
    return form.prompts();
  }

  /** What stands in it besides the text. */
  public RecordContent.Section getContent() {
    return content;
  }

  /** What names a case in it (PRODUCT P6). */
  public List<CaseDetail> getDetails() {
    return details;
  }

  /** How far it has come, as the end of a message key. */
  public String getProgress() {
    return content.isWritten() ? "written" : "empty";
  }

  /** The key of the sentence that points a detail out. */
  public String key(CaseDetail detail) {
    return detail.reference() ? "record.write.reference" : "record.write.name";
  }

  public String getText() {
    return text;
  }

  /** Takes what was typed. */
  public void setText(String typed) {
    text = typed;
  }

  /** The text version that the page shows. */
  public String getVersion() {
    return version;
  }

  /** Takes the text version back from the page. */
  public void setVersion(String shown) {
    version = shown;
  }
}
