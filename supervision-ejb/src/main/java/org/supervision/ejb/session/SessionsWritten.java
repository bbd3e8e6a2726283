package org.supervision.ejb.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.session.AgendaItem;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.PreparationPart;
import org.supervision.domain.session.SentPart;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TighterFrequency;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.file.WritesBeside;
import org.supervision.ejb.file.WrittenBeside;
import org.supervision.ejb.keys.FileKey;

/**
 * What was written around sessions that are no longer to come: what was prepared and sent, what was
 * on the agenda, why one was called off or was additional; and why the two met more often.
 */
class SessionsWritten implements WritesBeside {

  private static final String FILE = "file";

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Override
  public Stream<WrittenBeside> in(String fileId, FileKey key) {
    return Stream.of(
            prepared(fileId, key), agenda(fileId, key), reasons(fileId, key), tighter(fileId, key))
        .flatMap(some -> some);
  }

  private Stream<WrittenBeside> prepared(String fileId, FileKey key) {
    return em
        .createNamedQuery(PreparationPart.SENT_IN, SentPart.class)
        .setParameter(FILE, fileId)
        .getResultStream()
        .collect(Collectors.groupingBy(sent -> sent.preparation().getId()))
        .values()
        .stream()
        .map(parts -> prepared(parts, key));
  }

  private static WrittenBeside prepared(List<SentPart> parts, FileKey key) {
    Preparation preparation = parts.get(0).preparation();
    List<String> texts =
        parts.stream()
            .map(SentPart::part)
            .map(part -> key.open(part.context(), part.getText()))
            .filter(Objects::nonNull)
            .toList();
    return new WrittenBeside(
        "preparation", London.day(preparation.getSentAt()), preparation.superviseeId(), texts);
  }

  private Stream<WrittenBeside> agenda(String fileId, FileKey key) {
    return em.createNamedQuery(AgendaItem.PAST_IN, AgendaItem.class)
        .setParameter(FILE, fileId)
        .getResultStream()
        .map(
            item ->
                new WrittenBeside(
                    "agenda",
                    London.day(item.getAddedAt()),
                    item.getAddedById(),
                    List.of(key.open(item.context(), item.getWording()))));
  }

  private Stream<WrittenBeside> reasons(String fileId, FileKey key) {
    return em.createNamedQuery(Session.PAST_IN, Session.class)
        .setParameter(FILE, fileId)
        .getResultStream()
        .flatMap(
            session ->
                Stream.of(
                    reason(
                        "additional",
                        session,
                        null,
                        opened(key, session.additionalContext(), session.getAdditionalReason())),
                    reason(
                        "calledOff",
                        session,
                        session.getCancelledById(),
                        opened(key, session.cancelContext(), session.getCancelReason()))))
        .filter(one -> !one.texts().isEmpty());
  }

  private static WrittenBeside reason(
      String kind, Session session, String byId, List<String> texts) {
    return new WrittenBeside(kind, session.getOnDay(), byId, texts);
  }

  private static List<String> opened(FileKey key, String context, SealedText sealed) {
    return sealed == null ? List.of() : List.of(key.open(context, sealed));
  }

  private Stream<WrittenBeside> tighter(String fileId, FileKey key) {
    return em.createNamedQuery(TighterFrequency.OF_FILE, TighterFrequency.class)
        .setParameter(FILE, fileId)
        .getResultStream()
        .map(
            one ->
                new WrittenBeside(
                    "tighter",
                    one.getTerm().getFromOn(),
                    one.getSetBy(),
                    List.of(key.open(one.context(), one.getReason()))));
  }
}
