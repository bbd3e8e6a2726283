package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.retention.KeptChange;
import org.supervision.domain.retention.KeptChanges;
import org.supervision.domain.retention.KeptUntil;
import org.supervision.domain.retention.WorkPeriod;
import org.supervision.ejb.file.Files;

/** Reckons by two policies until when the files of leavers are kept; nothing is changed by it. */
public class RetentionChanges {

  /** So many are read at a time. */
  private static final int PORTION = 1000;

  @Inject private Files files;
  @Inject private Employments employments;
  @Inject private Retention retention;

  /** What the one does to what the other says, of all files of an organisation that have a day. */
  public KeptChanges of(String organisationId, Policy before, Policy after) {
    List<KeptChange> changes = new ArrayList<>();
    List<Person> portion;
    int read = 0;
    do {
      portion =
          files.ofLeavers(organisationId, read, PORTION).stream()
              .map(FileOfPerson::person)
              .toList();
      changes.addAll(of(portion, before, after));
      read += portion.size();
    } while (portion.size() == PORTION);
    return new KeptChanges(changes);
  }

  private List<KeptChange> of(List<Person> leavers, Policy before, Policy after) {
    Map<String, List<WorkPeriod>> periods =
        employments.of(leavers.stream().map(Person::getId).toList());
    List<KeptChange> changes = new ArrayList<>();
    for (Person leaver : leavers) {
      List<WorkPeriod> worked = periods.getOrDefault(leaver.getId(), List.of());
      KeptUntil now = retention.by(before, leaver, worked);
      if (now.until() != null) {
        KeptUntil then = retention.by(after, leaver, worked);
        changes.add(new KeptChange(now.until(), then.until()));
      }
    }
    return changes;
  }
}
