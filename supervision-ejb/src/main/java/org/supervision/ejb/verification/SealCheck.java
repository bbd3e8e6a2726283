package org.supervision.ejb.verification;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.supervision.ejb.access.LoggedSeal;
import org.supervision.ejb.keys.CannotBeOpened;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.KeyRing;

/** Holds everything that was ever sealed against its seal in the log, file by file. */
final class SealCheck {

  private static final String FILES =
      "SELECT DISTINCT file_id FROM supervision_record WHERE seal IS NOT NULL"
          + " UNION SELECT DISTINCT file_id FROM supervision_agreement WHERE seal IS NOT NULL"
          + " ORDER BY file_id";

  /** A connection for each key alone is what most of the time went into. */
  private static final int KEYS_AT_ONCE = 500;

  private final Tables tables;
  private final KeyRing keys;
  private final Map<String, LoggedSeal> missing;
  private final List<String> found = new ArrayList<>();
  private int compared;

  /**
   * @param logged the seals that stand in the log, by what was sealed
   * @param destroyed the files whose certificates say that what was sealed is gone by right
   */
  SealCheck(Tables tables, KeyRing keys, Map<String, LoggedSeal> logged, Set<String> destroyed) {
    this.tables = tables;
    this.keys = keys;
    this.missing = new HashMap<>(logged);
    this.missing.values().removeIf(seal -> seal.kind().equals(PurgeCheck.SEALED));
    this.missing.values().removeIf(seal -> destroyed.contains(seal.fileId()));
  }

  /** A sentence for each thing that is not what was sealed. */
  List<String> run() throws SQLException {
    List<String> files = tables.rows(FILES).stream().map(file -> file.text("file_id")).toList();
    for (int from = 0; from < files.size(); from += KEYS_AT_ONCE) {
      List<String> some = files.subList(from, Math.min(files.size(), from + KEYS_AT_ONCE));
      Function<String, FileKey> keysOfSome = keys.of(some);
      for (String file : some) {
        file(file, keysOfSome);
      }
    }
    missing.values().stream().map(SealCheck::gone).sorted().forEach(found::add);
    return found;
  }

  /** How many sealed things were held against their seals. */
  int compared() {
    return compared;
  }

  private void file(String fileId, Function<String, FileKey> known) throws SQLException {
    FileKey key;
    try {
      key = known.apply(fileId);
    } catch (CannotBeOpened closed) {
      missing.values().removeIf(seal -> seal.fileId().equals(fileId));
      found.add("The key of file " + fileId + " is missing, and its seals cannot be read.");
      return;
    }
    Stream.of(
            new RecordCheck(tables, fileId, key, id -> sealTaken(fileId, id)).run(),
            new AgreementCheck(tables, fileId, key).run())
        .flatMap(Collection::stream)
        .forEach(this::hold);
  }

  private String sealTaken(String fileId, String id) {
    LoggedSeal seal = missing.get(id);
    return seal != null && seal.fileId().equals(fileId) ? missing.remove(id).seal() : "";
  }

  private void hold(SealedThing thing) {
    compared++;
    thing.holdAgainst(missing.remove(thing.id()));
    if (!thing.isWhole()) {
      found.add(thing.sentence());
    }
  }

  private static String gone(LoggedSeal seal) {
    return "The "
        + seal.kind()
        + " "
        + seal.subjectId()
        + " of file "
        + seal.fileId()
        + " was sealed, and is gone or no longer sealed.";
  }
}
