package org.supervision.domain.tray;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** One record of a tray. */
@Entity
@Table(name = "tray_item")
@NamedQuery(
    name = TrayItem.OF,
    query = "select i from TrayItem i where i.trayId = :tray order by i.place")
public class TrayItem extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: what {@code :tray} holds, in the order in which it was drawn. */
  public static final String OF = "TrayItem.of";

  @Column(name = "tray_id")
  private String trayId;

  private int place;

  @Column(name = "record_id")
  private String recordId;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "supervisee_id")
  private String superviseeId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "record_seal")
  private String recordSeal;

  /** For the persistence provider. */
  protected TrayItem() {}

  /**
   * @param trayId the tray
   * @param place from 1, as drawn
   * @param drawn the record
   */
  public TrayItem(String trayId, int place, Candidate drawn) {
    super(Ids.next());
    this.trayId = trayId;
    this.place = place;
    this.recordId = drawn.recordId();
    this.fileId = drawn.fileId();
    this.superviseeId = drawn.superviseeId();
    this.heldOn = drawn.heldOn();
    this.recordSeal = drawn.seal();
  }

  /** What the tray's seal covers of it: its place, its record and that record's own seal. */
  String canonical() {
    return place + " " + recordId + " " + recordSeal;
  }

  /** From 1, as drawn. */
  public int getPlace() {
    return place;
  }

  public String getRecordId() {
    return recordId;
  }

  public String getFileId() {
    return fileId;
  }

  /** Whom the record is about. */
  public String getSuperviseeId() {
    return superviseeId;
  }

  /** The day of the supervision. */
  public LocalDate getHeldOn() {
    return heldOn;
  }
}
