package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.ejb.record.RecordShown;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.SectionLink;
import org.supervision.web.shell.Words;

/** The shared or agreed record that the address names, read once for all the pages of it. */
@Named
@RequestScoped
public class ReadRecord {

  @Inject private RecordReadingService records;
  @Inject private Place place;
  @Inject private RecordGate gate;
  @Inject private Words words;

  private RecordShown shown;

  /** The record; whoever may not read it gets "not found". */
  public RecordShown getShown() {
    if (shown == null) {
      shown = records.shown(place.getId());
    }
    return shown;
  }

  /** What it says. */
  public RecordContent getContent() {
    return getShown().content();
  }

  /** Facts about it and the one who looks at it. */
  public RecordFacts getFacts() {
    return getShown().facts();
  }

  /** Whether a step on it can be taken, for the page of that step; otherwise leads on. */
  boolean isOpen(Verb verb, RecordStep step) {
    return gate.isOpen(verb, step);
  }

  /** Its path, to which verbs are added. */
  public String getPath() {
    return "/record/" + place.getId();
  }

  /** Its kind as people say it. */
  public String getKind() {
    return kind(words, getContent().kind());
  }

  /** A kind as people say it: the application's word for it, or the policy's own key. */
  static String kind(Words words, String key) {
    String known = "record.kind." + key;
    return words.has(known) ? words.get(known) : key;
  }

  /** How its state looks. */
  public String getLook() {
    return look(getFacts());
  }

  static String look(RecordFacts facts) {
    return switch (facts.state()) {
      case DRAFT -> "draft";
      case SHARED -> "shared";
      case AGREED, HALF_SIGNED -> "agreed";
      case SIGNED -> "signed";
      case CLOSED_UNSIGNED, CLOSED_UNSHARED -> "unsigned";
    };
  }

  /** The word for its state. */
  public String getState() {
    return state(words, getFacts());
  }

  static String state(Words words, RecordFacts facts) {
    return words.get("record.state." + facts.state().name().toLowerCase(Locale.ROOT));
  }

  /** The other party's name. */
  public String getOther() {
    boolean supervisor = getFacts().supervisorId().equals(getFacts().callerId());
    return supervisor ? getContent().supervisee() : getContent().supervisor();
  }

  /** The author's name. */
  public String getAuthor() {
    return getContent().author();
  }

  /** The section that the address names, or the first one. */
  public RecordContent.Section getSection() {
    String key = place.text("section");
    return getContent().section(key == null ? "" : key).orElse(getContent().sections().get(0));
  }

  /** The suggested amendment that the address names. */
  RecordContent.Suggested amendment() {
    String id = place.text("amendment");
    return getContent().sections().stream()
        .flatMap(section -> section.amendments().stream())
        .filter(amendment -> amendment.id().equals(id))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  /** Links to the sections, each with what is new in it. */
  public List<SectionLink> getLinks() {
    return getContent().sections().stream()
        .map(
            section ->
                new SectionLink(
                    "h-" + section.key(),
                    section.heading(),
                    isChanged(section) ? words.get("record.beside.changed") : ""))
        .toList();
  }

  /** Whether a section was changed since its reader saw it last. */
  public boolean isChanged(RecordContent.Section section) {
    return former(section) != null;
  }

  /** A section as its reader saw it last, where it was changed since; or null. */
  public RecordContent.Section former(RecordContent.Section section) {
    return getShown().former().stream()
        .filter(one -> one.key().equals(section.key()))
        .findFirst()
        .orElse(null);
  }
}
