package org.supervision.ejb.session;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.PreparationPart;
import org.supervision.domain.session.SentPart;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.CaseDetails;

/** Opens what was prepared, and finds the part that is written in. */
class PreparationTexts {

  @Inject private Preparations preparations;
  @Inject private CaseDetails details;

  /** Every heading of the form with what is written under it. */
  PreparationView open(Template form, Optional<Preparation> preparation, FileKey key) {
    List<PreparationPart> parts =
        preparation.map(one -> preparations.partsOf(one.getId())).orElse(List.of());
    Map<String, PreparationPart> byKey =
        parts.stream().collect(toMap(PreparationPart::getKey, identity()));
    return new PreparationView(
        form.sections().stream().map(one -> part(one, byKey.get(one.key()), key)).toList(),
        lastWritten(parts),
        preparation.map(Preparation::getSentAt).orElse(null));
  }

  /** What was sent: its preparation tells the form. */
  PreparationView open(Template form, List<SentPart> sent, FileKey key) {
    Map<String, PreparationPart> byKey =
        sent.stream().map(SentPart::part).collect(toMap(PreparationPart::getKey, identity()));
    return new PreparationView(
        form.sections().stream().map(one -> part(one, byKey.get(one.key()), key)).toList(),
        lastWritten(List.copyOf(byKey.values())),
        sent.get(0).preparation().getSentAt());
  }

  private static Instant lastWritten(List<PreparationPart> parts) {
    return parts.stream()
        .map(PreparationPart::getWrittenAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static PreparedPart part(TemplateSection form, PreparationPart written, FileKey key) {
    String text = written == null ? null : key.open(written.context(), written.getText());
    return new PreparedPart(
        form.key(),
        form.heading(),
        form.hint(),
        form.prompts(),
        text == null ? "" : text,
        written == null ? 0 : written.getTextVersion());
  }

  /** What names a case in what is written (PRODUCT P6). */
  List<CaseDetail> caseDetails(PreparationView view, Session session, FileKey key) {
    return details.in(
        session, key, view.written().stream().map(PreparedPart::text).toArray(String[]::new));
  }

  /** The part under a heading, made where nothing was written under it yet. */
  PreparationPart part(Template form, Preparation preparation, String partKey) {
    return preparations.partsOf(preparation.getId()).stream()
        .filter(part -> part.getKey().equals(partKey))
        .findFirst()
        .orElseGet(() -> begin(form, preparation, partKey));
  }

  private PreparationPart begin(Template form, Preparation preparation, String partKey) {
    TemplateSection section = form.section(partKey).orElseThrow(NotVisible::new);
    PreparationPart part =
        new PreparationPart(preparation.getId(), partKey, form.sections().indexOf(section) + 1);
    preparations.add(part);
    return part;
  }
}
