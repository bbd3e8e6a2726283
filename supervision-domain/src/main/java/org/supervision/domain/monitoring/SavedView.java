package org.supervision.domain.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * What somebody looks at again and again, under a name of their own: which people, and which of
 * them are listed. It names no month: it shows the last whole one. It is theirs alone, and opens
 * nothing that they could not see without it.
 */
@Entity
@Table(name = "saved_view")
@NamedQuery(
    name = SavedView.OF_PERSON,
    query = "select v from SavedView v where v.personId = :person order by v.name, v.id")
public class SavedView extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: those of {@code :person}, by name. */
  public static final String OF_PERSON = "SavedView.ofPerson";

  /** So many characters has a name at most. */
  public static final int NAME_LENGTH = 60;

  /** So many has somebody at most: more are no help in finding one. */
  public static final int AT_MOST = 20;

  @Column(name = "person_id")
  private String personId;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "looks_at")
  private LookedAt looksAt;

  private String service;

  private String team;

  private String stage;

  private String shown;

  @Column(name = "saved_at")
  private Instant savedAt;

  /** For the persistence provider. */
  protected SavedView() {}

  /**
   * Somebody saves a view.
   *
   * @param name of their own; not empty
   * @param shown which of the people are listed, as the address says it; empty for all
   * @throws ViewNameTooLong where the name is
   */
  public SavedView(String personId, String name, LookedAt looksAt, String shown, Instant at) {
    super(Ids.next());
    if (name.strip().length() > NAME_LENGTH) {
      throw new ViewNameTooLong(NAME_LENGTH);
    }
    this.personId = personId;
    this.name = name.strip();
    this.looksAt = looksAt;
    this.shown = shown;
    this.savedAt = at;
    of("", "", "");
  }

  /** Of which people; each empty where it leaves nobody out. */
  public final void of(String ofService, String ofTeam, String ofStage) {
    service = ofService;
    team = ofTeam;
    stage = ofStage;
  }

  /** Whether it bears a name, whatever the capitals. */
  public boolean isCalled(String other) {
    return name.equalsIgnoreCase(other.strip());
  }

  public String getPersonId() {
    return personId;
  }

  public String getName() {
    return name;
  }

  public LookedAt getLooksAt() {
    return looksAt;
  }

  /** The service looked at; empty for all. */
  public String getService() {
    return service;
  }

  /** The whole name of the team looked at; empty for all. */
  public String getTeam() {
    return team;
  }

  /** The key of the career stage looked at; empty for all. */
  public String getStage() {
    return stage;
  }

  /** Which of the people are listed, as the address says it; empty for all. */
  public String getShown() {
    return shown;
  }

  /** When it was saved. */
  public Instant getSavedAt() {
    return savedAt;
  }
}
