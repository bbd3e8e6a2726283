package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.NothingPrepared;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.Session;
import org.supervision.domain.writing.CaseDetailsPointedOut;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.Writing;
import org.supervision.ejb.writing.WrittenSection;

/**
 * A supervisee prepares a session: saved as it is typed, theirs alone until it is sent (PRODUCT
 * C8).
 */
@Stateless
@RolesAllowed("staff")
public class PreparationService {

  @Inject private SessionDoor sessions;
  @Inject private PreparationDoor door;
  @Inject private PreparationTexts texts;
  @Inject private BroughtToSession brought;
  @Inject private Writing writing;

  /** The form before its supervisee, with what is written so far. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public PreparationView own(String sessionId) {
    Session session = sessions.find(sessionId);
    sessions.goOn(session, Verb.PREPARE);
    sessions.require(session, Verb.READ);
    return open(session, door.find(session));
  }

  /**
   * What the supervisee brought, before either of the pair, once it was sent; part of what is read
   * and logged as a session or its record.
   */
  @RolesAllowed({"staff", "inspector"})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<PreparationView> brought(String sessionId) {
    return brought.to(sessionId);
  }

  /** What names a case in what is written so far, before its supervisee. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CaseDetail> caseDetails(String sessionId) {
    Session session = sessions.find(sessionId);
    sessions.goOn(session, Verb.PREPARE);
    return caseDetails(session, open(session, door.find(session)));
  }

  private List<CaseDetail> caseDetails(Session session, PreparationView view) {
    return texts.caseDetails(view, session, sessions.keyOf(session));
  }

  private PreparationView open(Session session, Optional<Preparation> preparation) {
    return texts.open(door.form(session, preparation), preparation, sessions.keyOf(session));
  }

  /**
   * Saves what is typed under one heading.
   *
   * @param firstOfPage whether this is the page's first save, which is the one that is logged
   *     (ACCESS 23)
   */
  public SavedText savePart(
      String sessionId, String partKey, WrittenSection written, boolean firstOfPage) {
    Session session = sessions.forStep(sessionId);
    if (firstOfPage) {
      sessions.require(session, Verb.PREPARE);
    } else {
      sessions.goOn(session, Verb.PREPARE);
    }
    Preparation preparation = door.toWrite(session);
    FileKey key = sessions.keyOf(session);
    return writing.save(
        texts.part(door.form(session, Optional.of(preparation)), preparation, partKey),
        written,
        key);
  }

  /** A part as it is kept: for showing a clash with another window. */
  public SectionText partNow(String sessionId, String partKey) {
    Session session = sessions.forStep(sessionId);
    sessions.goOn(session, Verb.PREPARE);
    Preparation preparation = door.toWrite(session);
    return writing.show(
        texts.part(door.form(session, Optional.of(preparation)), preparation, partKey),
        sessions.keyOf(session));
  }

  /** The key under which the writer's browser may keep what it could not send yet, 32 bytes. */
  public byte[] browserKey(String sessionId) {
    Session session = sessions.find(sessionId);
    sessions.goOn(session, Verb.PREPARE);
    return writing.browserKey(session, sessions.keyOf(session));
  }

  /**
   * Shows it to the supervisor.
   *
   * @param keepCaseDetails whether the supervisee knows of case details in it and keeps them
   * @throws CaseDetailsPointedOut where there are some and they have not said so
   */
  public void send(String sessionId, boolean keepCaseDetails) {
    Session session = sessions.forStep(sessionId);
    sessions.require(session, Verb.PREPARE);
    Preparation preparation = door.find(session).orElseThrow(NothingPrepared::new);
    PreparationView view = open(session, Optional.of(preparation));
    if (view.written().isEmpty()) {
      throw new NothingPrepared();
    }
    if (!keepCaseDetails && !caseDetails(session, view).isEmpty()) {
      throw new CaseDetailsPointedOut();
    }
    preparation.send(door.now());
  }
}
