package org.supervision.web.dispute;

import org.supervision.ejb.record.DisputeRow;
import org.supervision.web.record.RecordWords;
import org.supervision.web.shell.Words;

/** Something that is disputed, in words. */
public class DisputeLine {

  private final DisputeRow row;
  private final String path;
  private final Words words;
  private final RecordWords recordWords;

  /**
   * @param path of the page on which all of it stands
   */
  DisputeLine(DisputeRow row, String path, Words words, RecordWords recordWords) {
    this.row = row;
    this.path = path;
    this.words = words;
    this.recordWords = recordWords;
  }

  /** Of which session. */
  public String getOf() {
    return words.say("dispute.view.of", row.heldOn(), row.supervisor());
  }

  public String getPassage() {
    return row.disputed().passage();
  }

  /** What they say instead. */
  public String getStatement() {
    return row.disputed().statement();
  }

  /** What came of it, in a sentence. */
  public String getOutcome() {
    return recordWords.outcome(row.disputed());
  }

  /** Whether it is not settled. */
  public boolean isOpen() {
    return row.isOpen();
  }

  /** Whether only they and who supervises them read the record meanwhile. */
  public boolean isRestricting() {
    return row.restricting();
  }

  /** Where it is settled. */
  public String getPath() {
    return path + "/settle?of=" + row.id();
  }
}
