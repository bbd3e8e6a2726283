package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.transfer.RelationshipEnding;

/** The receipts in a file of relationships that ended otherwise than by a move. */
public class FileEndings {

  @Inject private Endings endings;

  /** Those of a file, the earliest end first; facts that its pair and its line see (ACCESS 8). */
  public List<RelationshipEnding> ofFile(String fileId) {
    return endings.ofFile(fileId);
  }
}
