package org.supervision.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.web.shell.Place;

/** What names a case in something that is said or sent, and whether it stays (PRODUCT P6). */
@Named
@RequestScoped
public class ReadCaseDetails {

  private static final String FIELD = "keep";

  @Inject private Place place;

  private Supplier<List<CaseDetail>> finder = List::of;
  private List<CaseDetail> found;
  private boolean keep;

  /**
   * Whether who says something keeps what names a case in it; what does is pointed out otherwise.
   *
   * @param details finds it, where the form is shown again
   */
  public boolean isKept(Supplier<List<CaseDetail>> details) {
    finder = details;
    found = null;
    return keep;
  }

  /** What was found in what was sent. */
  public List<CaseDetail> getFound() {
    if (found == null) {
      found = finder.get();
    }
    return found;
  }

  /** Whether the question was answered with the form that was sent. */
  public boolean isAnswered() {
    return place.text(FIELD) != null;
  }

  /** The key of the sentence that points a detail out. */
  public static String sentence(CaseDetail detail) {
    return detail.reference() ? "writing.case.reference" : "writing.case.name";
  }

  /** The same, for pages. */
  public String key(CaseDetail detail) {
    return sentence(detail);
  }

  public boolean isKeep() {
    return keep;
  }

  /** Takes whether what names a case stays, knowingly. */
  public void setKeep(boolean stays) {
    keep = stays;
  }
}
