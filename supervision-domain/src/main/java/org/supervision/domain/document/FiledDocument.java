package org.supervision.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * A document in somebody's file, seen by the supervisee at once; filed once and never changed. Its
 * bytes are a {@link DocumentBody}.
 */
@Entity
@Table(name = "filed_document")
@NamedQuery(
    name = FiledDocument.OF_FILE,
    query =
        "select d from FiledDocument d where d.fileId = :file order by d.datedOn desc, d.filedAt desc")
@NamedQuery(name = FiledDocument.OF_IDS, query = "select d from FiledDocument d where d.id in :ids")
@NamedQuery(
    name = FiledDocument.DAYS_OF,
    query =
        "select new org.supervision.domain.access.SubjectDay(d.id, d.datedOn)"
            + " from FiledDocument d where d.id in :ids")
public class FiledDocument extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: the documents of {@code :file}, the latest first. */
  public static final String OF_FILE = "FiledDocument.ofFile";

  /** Query: those of {@code :ids}. */
  public static final String OF_IDS = "FiledDocument.ofIds";

  /** Query: of what day those of {@code :ids} are. */
  public static final String DAYS_OF = "FiledDocument.daysOf";

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private DocumentFormat format;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  private SealedText title;
  private int length;

  /** For the persistence provider. */
  protected FiledDocument() {}

  /**
   * @param relationship in which it is filed
   * @param fileId in which file
   * @param kind what it is
   * @param datedOn of what day
   */
  public FiledDocument(
      SupervisoryRelationship relationship, String fileId, DocumentKind kind, LocalDate datedOn) {
    super(relationship, fileId);
    this.kind = kind;
    this.datedOn = datedOn;
  }

  /** Notes who files it; asked before access is decided, since it is theirs. */
  public void filedBy(String personId, Instant at) {
    filedBy = personId;
    filedAt = at;
  }

  /** Holds its title, sealed in {@link #titleContext()}, and what its bytes are. */
  public void hold(SealedText sealedTitle, DocumentFormat ofFormat, int bytes) {
    title = sealedTitle;
    format = ofFormat;
    length = bytes;
  }

  /** What the title is sealed in. */
  public String titleContext() {
    return "document/" + getId() + "/title";
  }

  /** What the bytes are sealed in. */
  public String bodyContext() {
    return "document/" + getId() + "/body";
  }

  public String getFiledBy() {
    return filedBy;
  }

  public Instant getFiledAt() {
    return filedAt;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public DocumentFormat getFormat() {
    return format;
  }

  /** Of what day it is. */
  public LocalDate getDatedOn() {
    return datedOn;
  }

  public SealedText getTitle() {
    return title;
  }

  /** How many bytes it has. */
  public int getLength() {
    return length;
  }

  @Override
  public String subjectKind() {
    return "document";
  }

  @Override
  public String authorId() {
    return filedBy;
  }

  @Override
  public LocalDate happenedOn() {
    return datedOn;
  }

  @Override
  public Openness openness() {
    return Openness.LINE;
  }
}
