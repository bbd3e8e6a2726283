package org.supervision.web.employment;

import java.util.List;
import java.util.stream.Collectors;
import org.supervision.ejb.employment.PersonRow;
import org.supervision.ejb.employment.PostView;
import org.supervision.web.shell.Words;

/** Somebody in the list of people, in words. */
public class PersonLine {

  private final PersonRow row;
  private final Words words;

  PersonLine(PersonRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  public String getName() {
    return row.name();
  }

  /** Their staff number. */
  public String getNumber() {
    return row.staffNumber();
  }

  /** Where their facts are. */
  public String getPath() {
    return "/person/" + row.id();
  }

  /** What they are employed as. */
  public List<String> getPosts() {
    return row.posts().stream().map(PostView::title).toList();
  }

  /** In which teams. */
  public String getTeams() {
    return row.posts().stream()
        .map(PostView::team)
        .filter(team -> team != null)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Whether they are here. */
  public String getState() {
    return PresenceWords.say(row.presence(), words);
  }

  /** What is to be known beside, or an empty text. */
  public String getAlso() {
    return PresenceWords.also(row.presence(), words);
  }

  /** How the state looks. */
  public String getLook() {
    return PresenceWords.look(row.presence());
  }
}
