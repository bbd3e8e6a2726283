package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.util.Map;

/** How many holds keep a file, for features that tell it as a fact. */
public class HoldsStanding {

  @Inject private HoldsOnFiles holds;

  /**
   * That number.
   *
   * @param superviseeId whom the file is about
   */
  public int on(String organisationId, String fileId, String superviseeId) {
    return holds.of(organisationId, Map.of(fileId, superviseeId)).get(fileId).size();
  }
}
