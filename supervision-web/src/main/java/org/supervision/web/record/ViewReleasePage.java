package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.record.RecordReleaseService;
import org.supervision.ejb.record.ReleaseView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** A draft that its author cannot finish, before the service manager who may release it. */
@Named
@RequestScoped
public class ViewReleasePage {

  @Inject private RecordReleaseService releases;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private ReleaseView view;

  /** Reads its facts before anything is shown. */
  public void open() {
    getView();
  }

  /** Gives it to the supervisee. */
  public void release() {
    releases.release(place.getId());
    go.to("/", "record.release.done");
  }

  /** Its facts. */
  public ReleaseView getView() {
    if (view == null) {
      view = releases.look(place.getId());
    }
    return view;
  }

  /** Why it is here. */
  public String getLead() {
    String key = getView().leftOn() == null ? "record.release.leadAway" : "record.release.leadLeft";
    return words.say(key, getView().author());
  }
}
