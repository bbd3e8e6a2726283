package org.supervision.web.request;

import org.supervision.ejb.request.Gathered;
import org.supervision.web.shell.Words;

/** How much of a kind is kept about who asks, in words. */
public class GatheredKindLine {

  private final Gathered gathered;
  private final String page;
  private final Words words;

  GatheredKindLine(Gathered gathered, String page, Words words) {
    this.gathered = gathered;
    this.page = page;
    this.words = words;
  }

  public String getLabel() {
    return words.get("request.gathered." + RequestLine.key(gathered.kind()));
  }

  public int getHowMany() {
    return gathered.howMany();
  }

  /** Of which days. */
  public String getDays() {
    if (gathered.first() == null) {
      return words.get("request.gathered.noDay");
    }
    return gathered.first().equals(gathered.last())
        ? words.say("request.list.day", gathered.first())
        : words.say("request.gathered.days", gathered.first(), gathered.last());
  }

  /** The path on which its rows are shown. */
  public String getPath() {
    return page + "?kind=" + gathered.kind();
  }
}
