package org.supervision.web.home;

import java.util.Locale;
import org.supervision.ejb.transfer.MoveNews;
import org.supervision.web.shell.Words;

/** A move or another end that somebody is told of, in plain words (PRODUCT T4). */
public class MoveNotice {

  private final MoveNews news;
  private final Words words;

  MoveNotice(MoveNews news, Words words) {
    this.news = news;
    this.words = words;
  }

  /** What it means for who reads it. */
  public String getText() {
    String viewer = news.viewer().name().toLowerCase(Locale.ROOT);
    return words.say(
        "transfer.told." + viewer + state(), news.on(), news.supervisee(), news.from(), news.to());
  }

  /** Where it is. */
  public String getPath() {
    return (news.ended() ? "/ending/" : "/move/") + news.id();
  }

  /** The key of what the link to it says. */
  public String getLink() {
    return news.ended() ? "home.view.ended" : "home.view.move";
  }

  private String state() {
    if (news.ended()) {
      return ".ended";
    }
    return news.passed() ? ".done" : ".planned";
  }
}
