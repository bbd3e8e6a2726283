package org.supervision.web.record;

import java.util.List;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.web.writing.ReadCaseDetails;
import org.supervision.web.writing.TypedSection;

/** One section while it is written: its form, what stands in it, and what is typed. */
public class SectionForm extends TypedSection {

  private final TemplateSection form;
  private final RecordContent.Section content;
  private final List<CaseDetail> details;
  private final int number;

  SectionForm(
      TemplateSection form,
      RecordContent.Section content,
      int textVersion,
      List<CaseDetail> details,
      int number) {
    super(form.key(), form.heading(), content.discussion(), textVersion);
    this.form = form;
    this.content = content;
    this.details = details;
    this.number = number;
  }

  /** Its number and heading. */
  public String getHeading() {
    return number + ". " + form.heading();
  }

  @Override
  public String getDescribedBy() {
    return form.hint() == null ? null : getField() + "-hint";
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

  /** Whether an action of an earlier meeting stands in it. */
  boolean holdsCarried(String actionId) {
    return content.carried().stream().anyMatch(action -> action.id().equals(actionId));
  }

  /** What names a case in it (PRODUCT P6). */
  public List<CaseDetail> getDetails() {
    return details;
  }

  /** How far it has come, as a message key. */
  public String getProgress() {
    return content.isWritten() ? "record.write.progress.written" : "record.write.progress.empty";
  }

  /** The key of the sentence that points a detail out. */
  public String key(CaseDetail detail) {
    return ReadCaseDetails.sentence(detail);
  }
}
