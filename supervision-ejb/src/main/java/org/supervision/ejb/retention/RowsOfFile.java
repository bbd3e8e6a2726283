package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.util.List;

/** Counts, for the features after this one, what of theirs belongs to a file: facts alone. */
public class RowsOfFile {

  @Inject private FileTables tables;

  /**
   * How many rows of a table belong to a file.
   *
   * @param table a constant of the feature whose table it is
   */
  public int count(String table, String fileId) {
    return tables.count(table, "1 = 1", fileId);
  }

  /** The same with a further condition, a constant as well. */
  public int count(String table, String condition, String fileId) {
    return tables.count(table, condition, fileId);
  }

  /**
   * Up to five of a table, by lot: each its day and its state. The lot is the same at every look.
   *
   * @param day the column of its day, a constant as the table
   * @param state the column of its state
   */
  public List<FileLookedInto.Sample> sample(
      String kind, String table, String day, String state, String fileId) {
    return tables.sample(kind, table, day, state, fileId);
  }
}
