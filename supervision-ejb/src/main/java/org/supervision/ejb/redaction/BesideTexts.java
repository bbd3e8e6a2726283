package org.supervision.ejb.redaction;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.copy.AnswerPaper;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** What else was written in a file, whichever feature keeps it. */
class BesideTexts {

  @Inject @Any private Instance<WritesBeside> features;
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
    List<WrittenBeside> all =
        features.stream()
            .flatMap(feature -> feature.in(fileId, key))
            .sorted(
                Comparator.comparing(
                    WrittenBeside::day, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    Map<String, Person> people =
        names.of(all.stream().map(WrittenBeside::byId).filter(Objects::nonNull).toList());
    return new BesideText(all.stream().map(one -> part(one, people)).toList());
  }

  private static BesideText.Part part(WrittenBeside one, Map<String, Person> people) {
    String by = one.byId() == null ? null : people.get(one.byId()).getName();
    return new BesideText.Part(AnswerPaper.heading(one.kind(), one.day(), by), one.texts());
  }
}
