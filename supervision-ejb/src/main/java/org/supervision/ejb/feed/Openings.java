package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.supervision.ejb.file.Custodies;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.transfer.DirectorateLeavings;

/** Opens files, each with its key, passes them on and closes them. */
class Openings {

  @Inject private Custodies custodies;
  @Inject private FileKeys keys;
  @Inject private DirectorateLeavings leavings;

  /** A file that still needs its key; its identifier. */
  String open(String organisationId, String personId, String holderId, Instant at) {
    return custodies.open(organisationId, personId, holderId, at).getId();
  }

  void key(List<String> fileIds) {
    keys.create(fileIds);
  }

  void pass(String fileId, String holderId, Instant at) {
    custodies.pass(fileId, holderId, at);
  }

  void leaveDirectorate(String personId, Instant at) {
    leavings.leave(personId, at);
  }

  void stayInDirectorate(String personId, Instant now) {
    leavings.stay(personId, now);
  }

  void close(String fileId, Instant at) {
    custodies.close(fileId, at);
  }
}
