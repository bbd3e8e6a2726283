package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.record.CaseDetail;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.web.shell.Place;

/** What names a case in something said on a shared record, and whether it stays (PRODUCT P6). */
@Named
@RequestScoped
public class ReadCaseDetails {

  private static final String FIELD = "keep";

  @Inject private RecordReadingService records;
  @Inject private Place place;

  private List<CaseDetail> found = List.of();
  private String[] said = {};
  private boolean keep;

  /** Whether who says this keeps what names a case in it; what does is pointed out otherwise. */
  boolean isKept(String... texts) {
    said = texts.clone();
    return keep;
  }

  /** What was found in the text that was sent. */
  public List<CaseDetail> getFound() {
    if (said.length > 0) {
      found = records.caseDetails(place.getId(), said);
      said = new String[0];
    }
    return found;
  }

  /** Whether the question was answered with the form that was sent. */
  public boolean isAnswered() {
    return place.text(FIELD) != null;
  }

  /** The key of the sentence that points a detail out. */
  public String key(CaseDetail detail) {
    return detail.reference() ? "record.write.reference" : "record.write.name";
  }

  public boolean isKeep() {
    return keep;
  }

  /** Takes whether what names a case stays, knowingly. */
  public void setKeep(boolean stays) {
    keep = stays;
  }
}
