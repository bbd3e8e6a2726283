package org.supervision.domain.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A council's policy on supervision, as one version of its pack says it.
 *
 * @param versionId identifier of this text among all that were ever in force
 * @param key the pack's name, which organisations work by
 * @param name as it stands on the page
 * @param version counted up by the council with each change
 * @param effectiveFrom first day in force
 * @param source the document it was read from
 * @param reviewDate by when the council looks at it again
 * @param templates its forms
 * @param agreementClauses what an agreement is drafted from, in order
 * @param signatories whose signatures an agreement needs
 * @param purposes for which somebody may ask to read a file
 * @param deadlines what must be done by when
 * @param frequencyRules how often supervision takes place
 * @param weeklyMinutes what is owed in each week, to whom
 * @param ratio how many practitioners one supervisor has; null where the policy is silent
 * @param caseloads how many cases practitioners carry, by team; empty where the policy is silent
 * @param allocation who may supervise whom; null where the policy is silent
 * @param retention what it says of keeping files, beside the period after leaving
 * @param reminders of what people are reminded by mail, at least
 * @param closures days on which the council is closed, bank holidays apart
 * @param countedDays days of another kind that rules count by, such as shifts
 * @param paragraphs where in the source each value stands that does not say so itself, by its place
 *     in the pack, such as {@code deadlines.record-written}
 * @param wording the council's own words, by key
 */
public record Policy(
    String versionId,
    String key,
    String name,
    String version,
    LocalDate effectiveFrom,
    PolicySource source,
    LocalDate reviewDate,
    List<Template> templates,
    List<AgreementClause> agreementClauses,
    List<Signatory> signatories,
    List<Purpose> purposes,
    Deadlines deadlines,
    List<FrequencyRule> frequencyRules,
    List<WeeklyMinutes> weeklyMinutes,
    SupervisorRatio ratio,
    List<CaseloadRange> caseloads,
    AllocationLimits allocation,
    RetentionTerms retention,
    ReminderTerms reminders,
    List<LocalDate> closures,
    List<CountedDays> countedDays,
    Map<String, String> paragraphs,
    Map<String, String> wording) {

  /** Keeps its own copies. */
  public Policy {
    templates = List.copyOf(templates);
    agreementClauses = List.copyOf(agreementClauses);
    signatories = List.copyOf(signatories);
    purposes = List.copyOf(purposes);
    frequencyRules = List.copyOf(frequencyRules);
    weeklyMinutes = weeklyMinutes == null ? List.of() : List.copyOf(weeklyMinutes);
    caseloads = caseloads == null ? List.of() : List.copyOf(caseloads);
    retention = retention == null ? new RetentionTerms(null, null, null, null) : retention;
    reminders = reminders == null ? ReminderTerms.OWN : reminders;
    closures = closures == null ? List.of() : List.copyOf(closures);
    countedDays = countedDays == null ? List.of() : List.copyOf(countedDays);
    paragraphs = paragraphs == null ? Map.of() : Map.copyOf(paragraphs);
    wording = wording == null ? Map.of() : Map.copyOf(wording);
  }

  /** The same policy, known by the identifier under which its text is kept. */
  public Policy keptAs(String id) {
    return new Policy(
        id,
        key,
        name,
        version,
        effectiveFrom,
        source,
        reviewDate,
        templates,
        agreementClauses,
        signatories,
        purposes,
        deadlines,
        frequencyRules,
        weeklyMinutes,
        ratio,
        caseloads,
        allocation,
        retention,
        reminders,
        closures,
        countedDays,
        paragraphs,
        wording);
  }

  /** The form of a key, if the policy has it. */
  public Optional<Template> template(String templateKey) {
    return templates.stream().filter(template -> template.key().equals(templateKey)).findFirst();
  }

  /**
   * The form of a kind for a supervisee's role: one that names the role before one for everybody.
   */
  public Optional<Template> templateFor(String kind, String roleKey) {
    return templates.stream()
        .filter(template -> template.kind().equals(kind) && template.isFor(roleKey))
        .max(
            (one, other) ->
                Boolean.compare(!one.forRoles().isEmpty(), !other.forRoles().isEmpty()));
  }

  /** The purpose of a key, if the policy has it. */
  public Optional<Purpose> purpose(String purposeKey) {
    return purposes.stream().filter(purpose -> purpose.key().equals(purposeKey)).findFirst();
  }

  /** The purposes that somebody who comes this way may state, in the pack's order. */
  public List<Purpose> purposesFor(PurposeRoute route) {
    return purposes.stream().filter(purpose -> purpose.isFor(route)).toList();
  }

  /** What is owed in each week to whoever has a post of this role, if anything. */
  public Optional<WeeklyMinutes> weeklyMinutesFor(String roleKey) {
    return weeklyMinutes.stream().filter(each -> each.isFor(roleKey)).findFirst();
  }

  /**
   * How many cases somebody carries, held against what is said of their team.
   *
   * @param cases null where nobody counted
   * @return null there, and where the policy is silent
   */
  public Caseload caseload(String teamKey, Integer cases) {
    return caseloads.stream()
        .filter(range -> cases != null && range.isFor(teamKey))
        .map(range -> new Caseload(cases, range))
        .findFirst()
        .orElse(null);
  }

  /** How long files are kept: what binds everybody first, then what binds some. */
  public List<RetentionRule> retentionRules() {
    return retentionRules(deadlines.keptAfterLeaving());
  }

  /** The same, were what binds everybody another period. */
  public List<RetentionRule> retentionRules(Period everybodys) {
    return retentionRules(Deadline.of(everybodys));
  }

  private List<RetentionRule> retentionRules(Deadline everybodys) {
    String said = retention.source() == null ? source.title() : retention.source();
    RetentionRule everybody = new RetentionRule("after-leaving", said, everybodys, List.of());
    return Stream.concat(Stream.of(everybody), retention.longer().stream()).toList();
  }
}
