package org.supervision.ejb.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.NotVisible;

/** Who is asking: the person behind the login of the current request, looked up once. */
@RequestScoped
public class Caller {

  @Inject private SecurityContext security;
  @Inject private People people;
  @Inject private Clock clock;

  private Person person;

  /**
   * The person who is signed in.
   *
   * @throws NotVisible where nobody is, or the login belongs to nobody here, or to a leaver (ACCESS
   *     28)
   */
  public Person person() {
    if (person == null) {
      person = signedIn();
    }
    return person;
  }

  /** Their identifier. */
  public String id() {
    return person().getId();
  }

  /** The organisation that they work for. */
  public String organisationId() {
    return person().getOrganisationId();
  }

  /** Whether the login carries a role of the identity provider. */
  public boolean hasRole(String role) {
    return security.isCallerInRole(role);
  }

  private Person signedIn() {
    Principal principal = security.getCallerPrincipal();
    if (principal == null) {
      throw new NotVisible();
    }
    return people
        .byLogin(principal.getName())
        .filter(found -> found.isEmployedOn(LocalDate.now(clock)))
        .orElseThrow(NotVisible::new);
  }
}
