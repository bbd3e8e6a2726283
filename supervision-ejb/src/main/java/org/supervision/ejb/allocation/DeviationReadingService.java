package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.Deviation;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** Deviations before those whom they concern; their words before those who may read them. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeviationReadingService {

  private static final int AT_MOST = 200;

  @Inject private Deviations deviations;
  @Inject private Deciders deciders;
  @Inject private DeviationComposer composer;
  @Inject private FileAccess access;
  @Inject private Caller caller;

  /** What the caller is asked to decide, then what they asked for or decided. */
  public List<DeviationRow> all() {
    List<Deviation> asked = deciders.askedOfCaller();
    List<Deviation> others =
        deviations.around(caller.id(), AT_MOST).stream()
            .filter(one -> asked.stream().noneMatch(it -> it.getId().equals(one.getId())))
            .toList();
    List<DeviationRow> rows =
        Stream.concat(composer.rows(asked, true).stream(), composer.rows(others, false).stream())
            .toList();
    access.listed("deviations", rows.size());
    return rows;
  }

  /** One deviation: its facts, and what was written where the caller may read that. */
  public DeviationView read(String id) {
    Deviation deviation = deviations.get(id);
    boolean reads = access.permits(deviation, Verb.READ);
    access.require(deviation, reads ? Verb.READ : Verb.LIST);
    return composer.view(
        deviation,
        reads,
        access.permits(deviation, Verb.AGREE_DEVIATION),
        access.permits(deviation, Verb.REVIEW_DEVIATION));
  }
}
