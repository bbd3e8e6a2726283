package org.supervision.web.redaction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.supervision.domain.redaction.Exemption;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.ejb.redaction.PassagesView;
import org.supervision.ejb.redaction.ProposedRedaction;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What was written in something, what is left out of it, and proposing to leave more out. */
@Named
@RequestScoped
public class PassagesRedactionPage {

  private static final String SOME = "SOME";
  private static final String ALL = "ALL";

  @Inject private RedactionDesk desk;
  @Inject private FormKey form;
  @Inject private Place place;
  @Inject private Words words;

  private PassagesView view;
  private String howMuch;
  private String passage;
  private String exemption;
  private String why;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    desk.under();
  }

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** Proposes to leave it out, once however often the form is sent. */
  public void propose() {
    ProposedRedaction proposed =
        new ProposedRedaction(
            desk.kind(),
            desk.of(),
            isDocument() || ALL.equals(howMuch),
            passage,
            Exemption.named(exemption),
            why);
    form.once(() -> desk.propose(proposed), here(), "redaction.passages.proposed");
  }

  private String here() {
    return desk.path() + "/passages?kind=" + desk.kind() + "&of=" + desk.of();
  }

  /** What was written, with what is left out. */
  public PassagesView getView() {
    if (view == null) {
      view = desk.passages();
    }
    return view;
  }

  /** What it is, of whom and of when. */
  public String getHeading() {
    String what = words.get("redaction.one." + RedactionLine.key(getView().of()));
    if (getView().title() == null) {
      return what;
    }
    return getView().day() == null
        ? words.say("redaction.passages.undated", what, getView().title())
        : words.say("redaction.passages.dated", what, getView().title(), getView().day());
  }

  /** Its parts, paragraph by paragraph. */
  public List<PassagesPart> getParts() {
    String beside = words.get("redaction.passages.beside");
    return getView().parts().stream().map(part -> new PassagesPart(part, beside)).toList();
  }

  /** What is left out of it. */
  public List<RedactionLine> getLines() {
    return getView().rows().stream()
        .map(row -> new RedactionLine(row, desk.path(), words))
        .toList();
  }

  /**
   * Whether more can be left out of it. A form that was sent is taken all the same where all of it
   * was left out meanwhile: it is said, and what was typed stays.
   */
  public boolean isDivisible() {
    return place.text("leave") != null || !getView().whole() && !isNothing();
  }

  /** Whether nothing was written. */
  public boolean isNothing() {
    return !isDocument() && getView().parts().isEmpty();
  }

  /** Whether it is a document, which is left out whole or not. */
  public boolean isDocument() {
    return desk.kind() == RedactedKind.DOCUMENT;
  }

  /** Some words, or all of it. */
  public List<Choice> getParted() {
    return List.of(
        new Choice(
            SOME, words.get("redaction.passages.some"), words.get("redaction.passages.someHint")),
        new Choice(ALL, words.get("redaction.passages.all")));
  }

  /** What the law exempts. */
  public List<Choice> getExemptions() {
    return Arrays.stream(Exemption.values())
        .map(
            each ->
                new Choice(
                    each.name(),
                    words.get("redaction.exemption." + RedactionLine.key(each)),
                    words.get("redaction.law." + RedactionLine.key(each))))
        .toList();
  }

  /** The path of the answer. */
  public String getPath() {
    return desk.path();
  }

  public String getHowMuch() {
    return howMuch;
  }

  /** Takes whether some words are left out, or all of it. */
  public void setHowMuch(String chosen) {
    howMuch = chosen;
  }

  public String getPassage() {
    return passage;
  }

  /** Takes the words. */
  public void setPassage(String typed) {
    passage = typed;
  }

  public String getExemption() {
    return exemption;
  }

  /** Takes by which exemption. */
  public void setExemption(String chosen) {
    exemption = chosen;
  }

  public String getWhy() {
    return why;
  }

  /** Takes why here. */
  public void setWhy(String typed) {
    why = typed;
  }
}
