package org.supervision.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.home.FileReadingService;
import org.supervision.ejb.home.FileView;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** A personal supervision file as one thread: one's own, or somebody's whom one may read. */
@Named
@RequestScoped
public class ViewFilePage {

  @Inject private FileReadingService files;
  @Inject private FileThread thread;
  @Inject private Place place;
  @Inject private Words words;

  private FileView file;

  /** Reads it before anything is shown. */
  public void open() {
    file = files.read(place.getId(), place.page());
    if (file.isMine()) {
      place.under("/my-file");
    }
  }

  /** The file. */
  public FileView getFile() {
    return file;
  }

  /** Whom it is about, with the post that they have, if any. */
  public String getWhose() {
    return file.post().isEmpty()
        ? file.supervisee()
        : words.say("home.file.eyebrow", file.supervisee(), file.post());
  }

  /** Everything in it, newest first. */
  public List<ThreadLine> getLines() {
    return thread.of(file);
  }

  /** Whether older ones follow on another page. */
  public boolean isMore() {
    return file.more();
  }

  /** The key of its title: a file is called otherwise by whom it is about. */
  public String getTitleKey() {
    return file.isMine() ? "home.file.mine" : "home.file.theirs";
  }

  /** The key of the sentence under it. */
  public String getLeadKey() {
    return file.isMine() ? "home.file.mineLead" : "home.file.theirsLead";
  }

  /** Whether the reader and the other are in the line, and may meet more often for a time. */
  public boolean isInLine() {
    return file.pair() != null && file.pair().inLine();
  }

  /** How often they are supervised for a time, in words, or null. */
  public String getTighter() {
    return file.tighter() == null
        ? null
        : words.say(
            "home.file.tighter",
            file.tighter().getWeeks(),
            new When().plain(file.tighter().getLastOn()));
  }

  /** The key of the sentence that says what is closed of it, or null where nothing is. */
  public String getClosedKey() {
    if (file.closedBefore() == null) {
      return null;
    }
    if (file.closed()) {
      return "home.file.closedWhole";
    }
    return file.isMine() ? "home.file.closedMine" : "home.file.closedTheirs";
  }
}
