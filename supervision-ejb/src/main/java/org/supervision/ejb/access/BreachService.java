package org.supervision.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.Cells;
import org.supervision.ejb.access.AccountRows.Account;
import org.supervision.ejb.access.BreachView.Affected;
import org.supervision.ejb.access.BreachView.Done;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/**
 * Who is affected, and what was read, where an account was in wrong hands: for HR, which tells the
 * people and the regulator. Facts of the log alone; what was done in the reader’s own file is
 * theirs to read in its own log, at its own time (ACCESS 9, 24).
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BreachService {

  private static final String SUBJECT = "account";
  private static final int PAGE = 50;

  @Inject private AccessLog log;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Names names;

  /** The page is HR’s; for anybody else it does not exist. */
  public void look() {
    access.requireHr(SUBJECT, Verb.LIST);
  }

  /**
   * Somebody of the organisation, leavers included; their identifier.
   *
   * @throws NobodyHasThatAccount where nobody or more than one is called so
   * @throws TimeEndsBeforeItBegins where nothing lies between the two times
   */
  public String accountOf(String typed, Instant from, Instant until) {
    access.requireHr(SUBJECT, Verb.LIST);
    requireOrder(from, until);
    return names
        .numberedOrCalled(caller.organisationId(), Objects.toString(typed, "").strip())
        .map(Person::getId)
        .orElseThrow(NobodyHasThatAccount::new);
  }

  /**
   * What an account did from one time up to another; logged before it is shown.
   *
   * @param people which page of whose files it was let in to, from 0
   * @param page which page of what it did, from 0
   */
  public BreachView between(String personId, Instant from, Instant until, int people, int page) {
    Person person = find(personId, Verb.LIST);
    access.looked(SUBJECT, personId, Verb.LIST);
    Account account = account(personId, from, until);
    List<Affected> affected =
        log.with(it -> new AccountRows(it, account).affected(people * PAGE, PAGE + 1));
    List<Done> done = log.with(it -> new AccountRows(it, account).done(page * PAGE, PAGE + 1));
    Map<String, Person> known =
        names.of(
            Stream.concat(
                    affected.stream().map(Affected::personId), done.stream().map(Done::personId))
                .toList());
    return new BreachView(
        person.getName(),
        person.getStaffNumber(),
        affected.stream()
            .limit(PAGE)
            .map(one -> one.called(name(known, one.personId()), number(known, one.personId())))
            .toList(),
        affected.size() > PAGE,
        done.stream().limit(PAGE).map(one -> called(one, known)).toList(),
        done.size() > PAGE);
  }

  /** All that it did as CSV, one thing a line; logged before it is given out. */
  public String table(String personId, Instant from, Instant until) {
    find(personId, Verb.EXPORT);
    access.looked(SUBJECT, personId, Verb.EXPORT);
    Account account = account(personId, from, until);
    List<Done> done = log.with(it -> new AccountRows(it, account).done(0, Integer.MAX_VALUE));
    Map<String, Person> known =
        names.of(done.stream().map(Done::personId).filter(Objects::nonNull).distinct().toList());
    StringBuilder text = new StringBuilder();
    line(
        text,
        "At (UTC)",
        "Staff number",
        "Name",
        "What",
        "Done",
        "As",
        "Let in",
        "Purpose",
        "From address",
        "Rows");
    done.stream().map(one -> called(one, known)).forEach(one -> line(text, one));
    return text.toString();
  }

  private static Done called(Done one, Map<String, Person> known) {
    return one.called(name(known, one.personId()), number(known, one.personId()));
  }

  private static String name(Map<String, Person> known, String id) {
    return of(known, id, Person::getName);
  }

  private static String number(Map<String, Person> known, String id) {
    return of(known, id, Person::getStaffNumber);
  }

  private static String of(Map<String, Person> known, String id, Function<Person, String> what) {
    Person person = id == null ? null : known.get(id);
    return person == null ? null : what.apply(person);
  }

  private static void line(StringBuilder text, Done one) {
    line(
        text,
        one.at().toString(),
        one.staffNumber(),
        one.name(),
        one.kind(),
        one.verb(),
        one.capacity(),
        one.allowed() ? "yes" : "no",
        one.purpose(),
        one.address(),
        Objects.toString(one.found(), null));
  }

  private static void line(StringBuilder text, String... cells) {
    Object[] harmless =
        Arrays.stream(cells).map(cell -> Cells.harmless(Objects.toString(cell, ""))).toArray();
    text.append(CSVFormat.DEFAULT.format(harmless)).append("\r\n");
  }

  private Account account(String personId, Instant from, Instant until) {
    requireOrder(from, until);
    return new Account(personId, caller.organisationId(), from, until, caller.id());
  }

  private static void requireOrder(Instant from, Instant until) {
    if (!from.isBefore(until)) {
      throw new TimeEndsBeforeItBegins();
    }
  }

  private Person find(String personId, Verb verb) {
    access.requireHr(SUBJECT, personId, verb);
    Person person = names.of(List.of(personId)).get(personId);
    if (person == null || !person.getOrganisationId().equals(caller.organisationId())) {
      throw access.refused(SUBJECT, personId, verb);
    }
    return person;
  }
}
