package org.supervision.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** One step in the life of a request; only ever added to. */
@Entity
@Table(name = "request_step")
@NamedQuery(
    name = RequestStep.OF,
    query = "select s from RequestStep s where s.requestId = :request order by s.takenAt, s.id")
public class RequestStep extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :request}, in order. */
  public static final String OF = "RequestStep.of";

  @Column(name = "request_id")
  private String requestId;

  @Enumerated(EnumType.STRING)
  private RequestStepKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private SealedText words;

  @Column(name = "by_id")
  private String byId;

  @Column(name = "taken_at")
  private Instant takenAt;

  /** For the persistence provider. */
  protected RequestStep() {}

  /**
   * @param happenedOn the day that it is dated, which may lie before it was noted
   * @param byId who took it
   */
  public RequestStep(
      DataRequest request, RequestStepKind kind, LocalDate happenedOn, String byId, Instant at) {
    super(Ids.next());
    requestId = request.getId();
    this.kind = kind;
    this.happenedOn = happenedOn;
    this.byId = byId;
    takenAt = at;
  }

  /** What was asked, or why it was done; sealed in {@link #context()}. */
  public void say(SealedText text) {
    words = text;
  }

  /** What the words are sealed in, under the key of the file. */
  public String context() {
    return "request/" + requestId + "/step/" + getId();
  }

  public RequestStepKind getKind() {
    return kind;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  /** The words, sealed, or null. */
  public SealedText getWords() {
    return words;
  }

  public String getById() {
    return byId;
  }

  public Instant getTakenAt() {
    return takenAt;
  }
}
