package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** Something decided in a session, always with its reason (PRODUCT P5). */
@Entity
@Table(name = "decision")
@NamedQuery(
    name = Decision.OF_RECORD,
    query = "select d from Decision d where d.recordId = :record order by d.position, d.id")
public class Decision extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the decisions of {@code :record}. */
  public static final String OF_RECORD = "Decision.ofRecord";

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "section_key")
  private String sectionKey;

  private int position;

  private SealedText wording;

  @Column(name = "reason_text")
  private SealedText reason;

  @Column(name = "wording_version")
  private int wordingVersion;

  /** For the persistence provider. */
  protected Decision() {}

  /**
   * @param recordId which record
   * @param sectionKey in which section
   * @param position in order
   */
  public Decision(String recordId, String sectionKey, int position) {
    super(Ids.next());
    this.recordId = recordId;
    this.sectionKey = sectionKey;
    this.position = position;
  }

  /** One that was taken out is put back under its own identifier, to be worded as it was shared. */
  public static Decision putBack(String id, String recordId, String sectionKey, int position) {
    Decision decision = new Decision(id);
    decision.recordId = recordId;
    decision.sectionKey = sectionKey;
    decision.position = position;
    return decision;
  }

  private Decision(String id) {
    super(id);
  }

  /** What the next wording must be sealed in; the reason in the same with {@code /why} after it. */
  public String nextContext() {
    return context(wordingVersion + 1);
  }

  /** What the present wording is sealed in. */
  public String context() {
    return context(wordingVersion);
  }

  private String context(int version) {
    return "decision/" + getId() + "/" + recordId + "/" + sectionKey + "/" + version;
  }

  /** Words it, with its reason. */
  public void word(SealedText newWording, SealedText newReason) {
    wording = newWording;
    reason = newReason;
    wordingVersion++;
  }

  public String getRecordId() {
    return recordId;
  }

  public String getSectionKey() {
    return sectionKey;
  }

  /** Its place among the decisions of its section. */
  public int getPosition() {
    return position;
  }

  /** What was decided, sealed. */
  public SealedText getWording() {
    return wording;
  }

  /** Why, sealed. */
  public SealedText getReason() {
    return reason;
  }
}
