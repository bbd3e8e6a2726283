package org.supervision.web.record;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.record.RecordDraft;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.ejb.record.RecordSharingService;
import org.supervision.ejb.record.RecordWritingService;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.WrittenSection;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.SectionLink;
import org.supervision.web.shell.Words;

/** Writing a record up: every section of its own template, saved as it is typed. */
@Named
@RequestScoped
public class WriteRecordPage {

  @Inject private RecordReadingService records;
  @Inject private WriteSteps steps;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private final String page = Ids.next();
  private RecordDraft draft;
  private List<SectionForm> sections;
  private boolean keepDetails;

  /** Reads it before anything is shown, or leads on where its text can be changed no more. */
  public void open() {
    isOpen();
  }

  /** Whether it can be written; for this page and those of its parts. */
  boolean isOpen() {
    draft = records.draftToWrite(place.getId()).orElse(null);
    return draft != null || steps.gate().isOpen(Verb.WRITE, RecordStep.EDIT);
  }

  /** The record as its author has it. */
  public RecordDraft getDraft() {
    if (draft == null) {
      draft = records.draft(place.getId());
    }
    return draft;
  }

  /** Facts about it. */
  public RecordFacts getFacts() {
    return getDraft().facts();
  }

  /** Its sections, in the order of its template. */
  public List<SectionForm> getSections() {
    if (sections == null) {
      sections = new ArrayList<>();
      for (TemplateSection form : getDraft().form().sections()) {
        sections.add(section(form, sections.size() + 1));
      }
    }
    return sections;
  }

  private SectionForm section(TemplateSection form, int number) {
    List<CaseDetail> details =
        getDraft().caseDetails().stream()
            .filter(detail -> detail.sectionKey().equals(form.key()))
            .toList();
    return new SectionForm(
        form,
        getDraft().content().section(form.key()).orElseThrow(),
        getDraft().textVersions().getOrDefault(form.key(), 0),
        details,
        number);
  }

  /** Links to the sections, each with how far it has come. */
  public List<SectionLink> getLinks() {
    return getSections().stream()
        .map(
            section ->
                new SectionLink(
                    section.getField() + "-heading",
                    section.getName(),
                    words.get(section.getProgress())))
        .toList();
  }

  /** Keeps what was typed and leads home. */
  public void leave() {
    save();
    go.to("/", "record.write.saved");
  }

  /** Keeps what was typed and shares it. */
  public void share() {
    String other = getOther();
    save();
    steps.sharing().share(place.getId(), keepDetails);
    go.to("/record/" + place.getId() + "/answer", "record.write.shared", other);
  }

  private void save() {
    getSections().stream().filter(SectionForm::isChanged).forEach(this::save);
    readAgain();
  }

  /** Where sharing is refused, the page shows what is kept now, with its text versions. */
  private void readAgain() {
    draft = null;
    sections = null;
  }

  private void save(SectionForm section) {
    WrittenSection written = section.written();
    section.meet(steps.writing().section(place.getId(), section.getKey()));
    steps.writing().saveSection(place.getId(), section.getKey(), written, true);
  }

  /** Its path, to which verbs are added. */
  public String getPath() {
    return "/record/" + place.getId();
  }

  /** The other party's name. */
  public String getOther() {
    boolean supervisor = getFacts().authorId().equals(getFacts().supervisorId());
    return supervisor ? getDraft().content().supervisee() : getDraft().content().supervisor();
  }

  /** The key of the sentence that says by when it is to be written up. */
  public String getByKey() {
    return getDraft().overdue() ? "record.write.overdue" : "record.write.by";
  }

  /** How its state looks. */
  public String getLook() {
    return ReadRecord.look(getFacts());
  }

  /** The word for its state. */
  public String getState() {
    return ReadRecord.state(words, getFacts());
  }

  /** Its kind as people say it. */
  public String getKind() {
    return ReadRecord.kind(words, getDraft().content().kind());
  }

  /** Whether the one who types is the author, who alone may share it. */
  public boolean isAuthor() {
    return getFacts().isMine();
  }

  /** Whether something names a case in it. */
  public boolean isPointedOut() {
    return !getDraft().caseDetails().isEmpty();
  }

  /**
   * Whether the author may have somebody else type it: a draft that nobody has seen (PRODUCT P7).
   */
  public boolean isLendable() {
    return isAuthor() && isUnshared();
  }

  /** Whether nobody but the author has seen it. */
  public boolean isUnshared() {
    return getFacts().firstSharedAt() == null;
  }

  /** Which opened page this is, for the log. */
  public String getPage() {
    return page;
  }

  public boolean isKeepDetails() {
    return keepDetails;
  }

  /** Takes whether the author keeps what names a case, knowingly. */
  public void setKeepDetails(boolean keep) {
    keepDetails = keep;
  }

  /** The services of this page. */
  @Dependent
  static class WriteSteps {

    @Inject private RecordWritingService writing;
    @Inject private RecordSharingService sharing;
    @Inject private RecordGate gate;

    RecordWritingService writing() {
      return writing;
    }

    RecordSharingService sharing() {
      return sharing;
    }

    RecordGate gate() {
      return gate;
    }
  }
}
