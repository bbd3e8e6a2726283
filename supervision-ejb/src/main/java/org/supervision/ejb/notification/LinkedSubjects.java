package org.supervision.ejb.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.action.Action;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.session.Session;

/** Repository of the files, and parts of them, that messages lead to. */
class LinkedSubjects {

  private static final Map<String, Class<? extends FileSubject>> KINDS =
      Map.of(
          "file", SupervisionFile.class,
          "session", Session.class,
          "agreement", SupervisionAgreement.class,
          "record", SupervisionRecord.class,
          "action", Action.class);

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** Whether an address within the application is one of a file, or of a part of one. */
  boolean isPart(String path) {
    return KINDS.containsKey(steps(path)[0]);
  }

  /** What stands at such an address, where it still does. */
  Optional<FileSubject> at(String path) {
    String[] steps = steps(path);
    return Optional.ofNullable(em.find(KINDS.get(steps[0]), steps[1]));
  }

  /** {@code file}, and an identifier. */
  private static String[] steps(String path) {
    return path.substring(1).split("/");
  }
}
