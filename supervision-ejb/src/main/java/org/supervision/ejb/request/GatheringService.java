package org.supervision.ejb.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.GatheredKind;
import org.supervision.domain.request.RequestKind;
import org.supervision.ejb.access.ReadableSubjects;

/** Gathering what is kept about somebody who asks for it, as facts, wherever it stands. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatheringService {

  private static final int PAGE = 50;

  @Inject private RequestDoor door;
  @Inject private GatheredRows rows;
  @Inject private ReadableSubjects readable;

  /**
   * Kind by kind, and a page of one kind; logged in the file before it is shown. For whoever has an
   * open request for it, and nobody else; nothing of it before it is known who asks.
   *
   * @param kind whose rows are shown, or null
   * @param page of them, from 0
   */
  public GatheredView gather(String requestId, GatheredKind kind, int page) {
    DataRequest request = door.findMine(requestId, RequestKind.SUBJECT_ACCESS);
    SupervisionFile file = door.fileOf(request);
    Permit permit = door.access().goOn(file, Verb.LIST);
    String asks = request.getSuperviseeId();
    boolean open = request.opensFile();
    List<Gathered> counts = open ? List.copyOf(rows.counts(asks).values()) : List.of();
    List<GatheredItem> found =
        kind == null || !open ? List.of() : rows.items(kind, asks, false, page * PAGE, PAGE + 1);
    List<GatheredItem> shown = found.stream().limit(PAGE).toList();
    door.access().listed(file, Verb.LIST, permit, counts.size() + shown.size());
    return new GatheredView(
        file.getId(),
        door.people(List.of(asks)).get(asks).getName(),
        open,
        counts,
        kind,
        shown,
        opened(kind, shown),
        found.size() > PAGE);
  }

  private Set<String> opened(GatheredKind kind, List<GatheredItem> shown) {
    return Optional.ofNullable(kind)
        .flatMap(GatheredKind::subjectKind)
        .map(word -> readable.among(word, shown.stream().map(GatheredItem::id).toList()))
        .orElse(Set.of());
  }
}
