package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.copy.AnswerPaper;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** What else was written in a file, opened for who answers a request. */
class BesideTexts {

  @Inject private BesideRows rows;
  @Inject private FileAccess access;
  @Inject private Files files;
  @Inject private FileKeys keys;
  @Inject private Names names;

  /** To be read on a page: logged as a reading of the file before a word is opened. */
  BesideText read(String fileId) {
    access.require(files.get(fileId), Verb.READ);
    return opened(fileId);
  }

  /** Once more, or for an answer, where that was logged. */
  BesideText goingOn(String fileId) {
    access.goOn(files.get(fileId), Verb.READ);
    return opened(fileId);
  }

  private BesideText opened(String fileId) {
    FileKey key = keys.of(fileId);
    List<BesideRows.Row> all = rows.of(fileId);
    Map<String, Person> people =
        names.of(all.stream().map(BesideRows.Row::byId).filter(Objects::nonNull).toList());
    return new BesideText(all.stream().map(row -> part(row, people, key)).toList());
  }

  private static BesideText.Part part(BesideRows.Row row, Map<String, Person> people, FileKey key) {
    String by = row.byId() == null ? null : people.get(row.byId()).getName();
    return new BesideText.Part(
        AnswerPaper.heading(row.kind().name(), row.day(), by),
        List.of(key.open(row.context(), row.text())));
  }
}
