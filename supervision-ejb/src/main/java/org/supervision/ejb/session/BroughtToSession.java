package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.SentPart;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.policy.Policies;

/**
 * What a supervisee sent before a session, for the pages of the session and of its record, which
 * have logged the reading already.
 */
public class BroughtToSession {

  @Inject private Preparations preparations;
  @Inject private PreparationTexts texts;
  @Inject private Policies policies;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;

  /** What was sent; empty where nothing was, or the one who asks is not one of the pair. */
  public Optional<PreparationView> to(String sessionId) {
    return to(sessionId, null);
  }

  /** As {@link #to(String)}, for who holds the file's key already. */
  public Optional<PreparationView> to(String sessionId, FileKey held) {
    List<SentPart> sent = preparations.sentBefore(sessionId);
    if (sent.isEmpty() || !access.permits(sent.get(0).preparation(), Verb.READ)) {
      return Optional.empty();
    }
    Preparation preparation = sent.get(0).preparation();
    FileKey key = held == null ? keys.of(preparation.fileId()) : held;
    return Optional.of(
        texts.open(
            policies.template(preparation.getPolicyVersionId(), preparation.getTemplateKey()),
            sent,
            key));
  }
}
