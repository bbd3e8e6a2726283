package org.supervision.ejb.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.retention.KeptUntil;

/**
 * Puts files whose time is over before HR, each once, and takes away those whose time is not over
 * after all (PRODUCT R3). Anybody inside may call it: it destroys nothing and shows nothing. Its
 * transactions are its own: that of a chunk is the batch runtime's, which keeps its progress in
 * another database.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisposalReview {

  @Inject private Disposals disposals;
  @Inject private Retention retention;
  @Inject private HoldsOnFiles holds;
  @Inject private Clock clock;

  /**
   * Files whose time could be over, and those before HR, by identifier.
   *
   * @param after the last one that was looked at, or an empty text
   */
  public List<FileOfPerson> next(String after, LocalDate day, int atMost) {
    return disposals.toLookAt(after, day.minusYears(Retention.YEARS_AT_LEAST), atMost);
  }

  /**
   * Looks at some files; of how many anything changed.
   *
   * @param day today
   */
  public int look(List<FileOfPerson> files, LocalDate day) {
    List<String> ids = files.stream().map(FileOfPerson::fileId).toList();
    Map<String, Disposal> known = known(ids);
    Map<String, Kept> kept = retention.ofLeavers(files.stream().map(FileOfPerson::person).toList());
    return (int)
        files.stream()
            .filter(
                file ->
                    look(
                        file,
                        Optional.ofNullable(known.get(file.fileId())),
                        kept.get(file.person().getId()).until(),
                        day))
            .count();
  }

  /**
   * Those that are there, locked: first what is before HR already, as what destroys does, and then
   * the other files, of which another node may be adding one.
   */
  private Map<String, Disposal> known(List<String> ids) {
    List<String> before = disposals.of(ids).stream().map(Disposal::getFileId).toList();
    List<String> others = ids.stream().filter(id -> !before.contains(id)).toList();
    List<Disposal> found = new ArrayList<>(disposals.locked(before));
    disposals.hold(others);
    found.addAll(disposals.locked(others));
    return found.stream().collect(Collectors.toMap(Disposal::getFileId, Function.identity()));
  }

  private boolean look(
      FileOfPerson file, Optional<Disposal> known, KeptUntil until, LocalDate day) {
    if (known.isPresent()) {
      boolean fell = known.get().follow(until, day, now());
      return isHeld(known.get()) || fell;
    }
    if (!until.isOver(day)) {
      return false;
    }
    disposals.add(
        new Disposal(
            file.person().getOrganisationId(), file.fileId(), file.person().getId(), until, day));
    return true;
  }

  /** A hold strikes when it is set; one on a team also those who turn out to have been in it. */
  private boolean isHeld(Disposal disposal) {
    boolean said =
        disposal.getState() == DisposalState.PROPOSED
            || disposal.getState() == DisposalState.APPROVED;
    boolean held = said && !holds.on(disposal).isEmpty();
    if (held) {
      disposal.hold(now());
    }
    return held;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
