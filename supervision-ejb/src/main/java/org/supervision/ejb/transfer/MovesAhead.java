package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.Handing;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Relationships;

/**
 * What is not finished where many would pass at once: facts, counted, before anything is planned.
 */
public class MovesAhead {

  /** As many are looked through; with more, what is counted is of the first of them. */
  public static final int AT_MOST = 500;

  @Inject private Files files;
  @Inject private Relationships relationships;
  @Inject private Consequences consequences;

  /**
   * Somebody would pass.
   *
   * @param superviseeId who
   * @param toHolderId to whom; null for somebody who is not known yet
   */
  public record Parting(String superviseeId, String toHolderId) {}

  /** How much of each there is, by the key that {@link AffectedItem} has. */
  public Map<String, Integer> unfinishedIn(Collection<Parting> partings) {
    Map<String, Integer> found = new HashMap<>();
    partings.stream()
        .filter(one -> one.superviseeId() != null)
        .limit(AT_MOST)
        .flatMap(one -> transfer(one).stream())
        .flatMap(transfer -> consequences.of(transfer).stream())
        .forEach(item -> found.merge(item.key(), item.count(), Integer::sum));
    return found;
  }

  /** A transfer as it would be; it is never kept. */
  private Optional<FileTransfer> transfer(Parting parting) {
    Optional<SupervisionFile> file = files.find(parting.superviseeId());
    Optional<SupervisoryRelationship> line =
        relationships.ofSupervisee(parting.superviseeId()).stream()
            .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
            .findFirst();
    String next = parting.toHolderId() == null ? "" : parting.toHolderId();
    return file.isEmpty() || line.filter(one -> !one.getSupervisorId().equals(next)).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FileTransfer(
                file.get(),
                new Handing(line.get().getSupervisorId(), line.get().getId(), next),
                null,
                "-"));
  }
}
