package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.ejb.allocation.AllocationService;
import org.supervision.ejb.allocation.WantedRelationship;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Who supervises whom beside the line manager, as what, from when: the first step. */
@Named
@RequestScoped
public class NewAllocationPage {

  @Inject private AllocationService allocations;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts from = new DateParts();
  private final DateParts last = new DateParts();
  private String who;
  private String by;
  private String kind;

  /** Goes on to what the rules say. */
  public void look() {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = from.read(today);
    WantedRelationship wanted =
        new WantedRelationship(
            allocations.superviseeCalled(who),
            allocations.personCalled(by),
            RelationshipKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            first == null ? today : first,
            last.read(today));
    allocations.look(wanted);
    go.to(path(wanted));
  }

  private String path(WantedRelationship wanted) {
    return "/allocation/check?of="
        + wanted.superviseeId()
        + "&by="
        + wanted.supervisorId()
        + "&as="
        + kind
        + "&from="
        + wanted.from()
        + (wanted.last() == null ? "" : "&last=" + wanted.last());
  }

  /** The kinds that can be begun: line management passes by a move. */
  public List<Choice> getKinds() {
    return Arrays.stream(RelationshipKind.values())
        .filter(one -> one != RelationshipKind.LINE_MANAGEMENT)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(one -> new Choice(one, words.get("allocation.kind." + one)))
        .toList();
  }

  /** The first day, in its three fields. */
  public DateParts getFrom() {
    return from;
  }

  /** The last day, in its three fields. */
  public DateParts getLast() {
    return last;
  }

  public String getWho() {
    return who;
  }

  /** Takes the staff number or name of who is supervised. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getBy() {
    return by;
  }

  /** Takes the staff number or name of who supervises. */
  public void setBy(String typed) {
    by = typed;
  }

  public String getKind() {
    return kind;
  }

  /** Takes as what. */
  public void setKind(String chosen) {
    kind = chosen;
  }
}
