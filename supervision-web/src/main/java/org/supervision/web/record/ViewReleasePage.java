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
    boolean released = releases.release(place.getId());
    go.to("/", released ? "record.release.done" : "record.unsigned.done");
  }

  /** Its facts. */
  public ReleaseView getView() {
    if (view == null) {
      view = releases.look(place.getId());
    }
    return view;
  }

  /** The words for it: a draft is released, what was shared is closed. */
  public String getTitle() {
    return words.get(key("title"));
  }

  /** Whose it is. */
  public String getHeading() {
    return words.say(key("heading"), getView().author(), getView().supervisee());
  }

  /** What becomes of it. */
  public String getText() {
    return words.say(key("text"), getView().supervisee());
  }

  /** What is done with it. */
  public String getButton() {
    return words.get(key("button"));
  }

  private String key(String part) {
    return (getView().shared() ? "record.unsigned." : "record.release.") + part;
  }

  /** Why it is here. */
  public String getLead() {
    String key = getView().leftOn() == null ? "record.release.leadAway" : "record.release.leadLeft";
    return words.say(key, getView().author());
  }
}
