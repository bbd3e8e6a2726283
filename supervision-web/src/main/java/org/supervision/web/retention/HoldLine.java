package org.supervision.web.retention;

import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.shared.London;
import org.supervision.ejb.retention.HoldCover;
import org.supervision.ejb.retention.HoldRow;
import org.supervision.web.shell.Words;

/** One hold, in words. */
public class HoldLine {

  private final HoldRow row;
  private final Words words;

  HoldLine(HoldRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** What a hold covers, or would, in words. */
  static String covers(HoldCover cover, Words words) {
    return switch (cover.target().scope()) {
      case FILE -> words.say("retention.covers.file", cover.name());
      case TEAM -> words.say("retention.covers.team", cover.name());
      case MATCHING -> words.say("retention.covers.matching", named(cover, words));
      case EVERYBODY -> words.get("retention.covers.everybody");
    };
  }

  private static String named(HoldCover cover, Words words) {
    PostCriteria posts = cover.target().posts();
    List<String> parts = new ArrayList<>();
    add(parts, words, "role", posts.role() == null ? null : Words.ofKey(posts.role()));
    add(parts, words, "team", cover.name());
    add(parts, words, "service", posts.service());
    add(parts, words, "from", posts.from());
    add(parts, words, "until", posts.until());
    return String.join(words.get("retention.matching.and"), parts);
  }

  private static void add(List<String> parts, Words words, String what, Object value) {
    if (value != null) {
      parts.add(words.say("retention.matching." + what, value));
    }
  }

  public String getPath() {
    return "/hold/" + row.id();
  }

  /** What it covers. */
  public String getCovers() {
    return covers(row.cover(), words);
  }

  /** How many files that is today. */
  public long getFiles() {
    return row.cover().files();
  }

  public String getOwner() {
    return row.owner();
  }

  /** Who set it, and when. */
  public String getSet() {
    return words.say("retention.holds.by", row.setBy(), London.day(row.setAt()));
  }

  /** By when it is to be justified anew, or when it was lifted. */
  public String getReview() {
    return row.liftedAt() == null
        ? words.say("retention.holds.reviewBy", row.reviewOn())
        : words.say("retention.holds.liftedOn", London.day(row.liftedAt()));
  }

  /** Who placed it and when, and by when it is to be justified again, in a sentence. */
  public String getSentence() {
    return words.say("retention.review.line", getSet(), row.reviewOn());
  }

  /** How it stands, in a word. */
  public String getState() {
    return words.get("retention.state." + state());
  }

  /** The look of that word. */
  public String getLook() {
    return switch (state()) {
      case "held" -> "hold";
      case "review" -> "overdue";
      default -> "unsigned";
    };
  }

  private String state() {
    if (row.liftedAt() != null) {
      return "lifted";
    }
    return row.reviewDue() ? "review" : "held";
  }
}
