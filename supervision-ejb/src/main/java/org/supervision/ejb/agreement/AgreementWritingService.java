package org.supervision.ejb.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.AgreementClauseText;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.policy.AgreementClause;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.Writing;
import org.supervision.ejb.writing.WrittenSection;

/** Writing an agreement, by both at once where they like: clauses as they are typed. */
@Stateless
@RolesAllowed("staff")
public class AgreementWritingService {

  @Inject private AgreementDoor door;
  @Inject private SupervisionAgreements agreements;
  @Inject private AgreementTexts texts;
  @Inject private Writing writing;

  /**
   * Saves a clause as it is typed; the council's own clauses are left as they are.
   *
   * @param firstOfPage whether this is the page's first save, which is the one that is logged
   *     (ACCESS 23)
   * @return the new text version and the time
   */
  public SavedText saveClause(
      String id, String clauseKey, WrittenSection written, boolean firstOfPage) {
    SupervisionAgreement agreement =
        firstOfPage ? door.forStep(id, Verb.WRITE) : door.goingOn(id, Verb.WRITE);
    agreement.edit(door.callerId());
    requireFree(agreement, clauseKey);
    return writing.save(clause(id, clauseKey), written, door.keyOf(agreement));
  }

  /** A clause as it is kept, before whoever may write it: for showing a clash. */
  public SectionText clauseNow(String id, String clauseKey) {
    SupervisionAgreement agreement = door.goingOn(id, Verb.WRITE);
    return writing.show(clause(id, clauseKey), door.keyOf(agreement));
  }

  /** The key under which a writer's browser may keep what it could not send yet, 32 bytes. */
  public byte[] browserKey(String id) {
    SupervisionAgreement agreement = door.goingOn(id, Verb.WRITE);
    return writing.browserKey(agreement, door.keyOf(agreement));
  }

  private void requireFree(SupervisionAgreement agreement, String clauseKey) {
    boolean fixed =
        texts.clausesOf(agreement).stream()
            .filter(clause -> clause.key().equals(clauseKey))
            .anyMatch(AgreementClause::fixed);
    if (fixed) {
      throw new NotYourStep();
    }
  }

  private AgreementClauseText clause(String id, String clauseKey) {
    return agreements.clausesOf(id).stream()
        .filter(clause -> clause.getKey().equals(clauseKey))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }
}
