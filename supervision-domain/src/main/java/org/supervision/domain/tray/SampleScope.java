package org.supervision.domain.tray;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** What a sample is drawn from, and how large it is. */
@Embeddable
public class SampleScope implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many records an inspector can read within an inspection. */
  private static final int MOST = 50;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "from_on")
  private LocalDate from;

  @Column(name = "until_on")
  private LocalDate until;

  private int wanted;

  /** For the persistence provider. */
  protected SampleScope() {}

  /**
   * @param teamId of which team the supervisees are, or null for the whole organisation
   * @param from first day of the supervisions
   * @param until last day of them
   * @param wanted how many records, from 1 to 50
   * @throws TrayHasNoSuchSize where that is none, too many, or no day
   */
  public SampleScope(String teamId, LocalDate from, LocalDate until, int wanted) {
    if (wanted < 1 || wanted > MOST || until.isBefore(from)) {
      throw new TrayHasNoSuchSize();
    }
    this.teamId = teamId;
    this.from = from;
    this.until = until;
    this.wanted = wanted;
  }

  /** Of which team the supervisees are, or null for the whole organisation. */
  public String getTeamId() {
    return teamId;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  /** How many records were asked for; a tray holds fewer where there are no more. */
  public int getWanted() {
    return wanted;
  }
}
