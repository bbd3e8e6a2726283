package org.supervision.ejb.writing;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.writing.WrittenPart;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** Writes and shows one text for a caller whom its feature has let in. */
public class Writing {

  @Inject private Caller caller;
  @Inject private Names names;
  @Inject private Clock clock;

  /** Keeps what was typed, unless somebody wrote in between. */
  public SavedText save(WrittenPart part, WrittenSection written, FileKey key) {
    String text = WrittenText.of(written.text(), WrittenText.LONG);
    part.write(
        key.seal(part.nextContext(), text), written.onVersion(), caller.id(), clock.instant());
    return new SavedText(part.getTextVersion(), part.getWrittenAt());
  }

  /** A text as it is kept, with who wrote it last: for showing a clash. */
  public SectionText show(WrittenPart part, FileKey key) {
    String text = key.open(part.context(), part.getText());
    return new SectionText(
        text == null ? "" : text,
        part.getTextVersion(),
        nameOf(part.getWrittenById()),
        part.getWrittenAt());
  }

  /**
   * The key under which a writer's browser may keep what it could not send yet: one for each
   * subject and person, 32 bytes, gone with the right to write.
   */
  public byte[] browserKey(FileSubject subject, FileKey key) {
    String use = "browser-draft/" + subject.subjectId() + "/" + caller.id();
    return key.mac(use.getBytes(StandardCharsets.UTF_8));
  }

  private String nameOf(String personId) {
    return personId == null ? "" : names.of(List.of(personId)).get(personId).getName();
  }
}
