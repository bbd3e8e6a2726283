package org.supervision.ejb.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.monitoring.LookedAt;
import org.supervision.domain.monitoring.SavedView;
import org.supervision.domain.monitoring.TooManyViews;
import org.supervision.domain.monitoring.ViewNameTaken;
import org.supervision.domain.monitoring.ViewNeedsName;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** The views that the caller saved for themselves; nobody has another's. */
@Stateless
@RolesAllowed("staff")
public class SavedViewService {

  private static final String SUBJECT = "view";

  @Inject private SavedViews views;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's, by name. */
  public List<SavedView> mine() {
    return views.ofPerson(caller.id());
  }

  /**
   * Saves one.
   *
   * @param name of the caller's choice
   * @param shown which of the people are listed; empty for all
   * @throws ViewNeedsName where the name is empty
   * @throws ViewNameTaken where one of theirs bears it
   * @throws TooManyViews where they have as many as anybody may
   */
  public void save(String name, LookedAt looksAt, FrequencyFilter filter, String shown) {
    if (name == null || name.isBlank()) {
      throw new ViewNeedsName();
    }
    List<SavedView> mine = mine();
    if (mine.stream().anyMatch(view -> view.isCalled(name))) {
      throw new ViewNameTaken();
    }
    if (mine.size() >= SavedView.AT_MOST) {
      throw new TooManyViews(SavedView.AT_MOST);
    }
    SavedView view = new SavedView(caller.id(), name, looksAt, shown, clock.instant());
    view.of(filter.service(), filter.team(), filter.stage());
    views.add(view);
    access.done(SUBJECT, view.getId(), Verb.SAVE_VIEW);
  }

  /**
   * Removes one; it is gone.
   *
   * @throws NotVisible where it is none of the caller's
   */
  public void remove(String id) {
    SavedView view =
        mine().stream()
            .filter(one -> one.getId().equals(id))
            .findFirst()
            .orElseThrow(() -> access.refused(SUBJECT, id, Verb.REMOVE_VIEW));
    views.remove(view);
    access.done(SUBJECT, view.getId(), Verb.REMOVE_VIEW);
  }
}
