package org.supervision.domain.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Whether somebody is here on a day, and since or until when.
 *
 * @param state the one that says most: leaving before away, away before here
 * @param day the last day, the first day, or the first day away; null for who is simply here
 * @param awaySince the first day of the absence that they are in, or null
 */
public record Presence(PersonState state, LocalDate day, LocalDate awaySince) {

  /**
   * How somebody stands on a day.
   *
   * @param posts all that they hold, held or are to hold
   * @param absences all of theirs
   */
  public static Presence of(
      Person person, Collection<Post> posts, Collection<Absence> absences, LocalDate day) {
    LocalDate left = person.getLeftOn();
    if (!person.isEmployedOn(day)) {
      return new Presence(PersonState.LEFT, left, null);
    }
    LocalDate begins =
        posts.stream().map(Post::getFromOn).min(Comparator.naturalOrder()).orElse(day);
    if (begins.isAfter(day)) {
      return new Presence(PersonState.BEGINNING, begins, null);
    }
    LocalDate away = awayOn(absences, day);
    if (left != null) {
      return new Presence(PersonState.LEAVING, left, away);
    }
    return new Presence(away == null ? PersonState.WORKING : PersonState.ABSENT, away, away);
  }

  private static LocalDate awayOn(Collection<Absence> absences, LocalDate day) {
    return absences.stream()
        .filter(absence -> absence.includes(day))
        .map(Absence::getFromOn)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
