package org.supervision.ejb.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SignedIn;
import org.supervision.domain.shared.NotVisible;

/** Who is asking: the person behind the login of the current request, looked up once in it. */
@RequestScoped
public class Caller {

  @Inject private SecurityContext security;
  @Inject private People people;
  @Inject private Clock clock;

  private SignedIn signedIn;

  /** The roles of the request's login; null where no request asks. */
  private Set<String> carried;

  /**
   * The person who is signed in, and what every page says of them.
   *
   * @throws NotVisible where nobody is, or the login belongs to nobody here, or to a leaver (ACCESS
   *     28)
   */
  public SignedIn signedIn() {
    if (signedIn == null) {
      signedIn = lookUp();
    }
    return signedIn;
  }

  /** The person who is signed in; throws as {@link #signedIn()}. */
  public Person person() {
    return signedIn().person();
  }

  /** Their identifier. */
  public String id() {
    return person().getId();
  }

  /** The organisation that they work for. */
  public String organisationId() {
    return person().getOrganisationId();
  }

  /**
   * Notes the roles of the identity provider that the request's login carries. Not every server
   * knows, within a service, a role that the service itself does not name; the request knows all.
   */
  public void carries(Set<String> roles) {
    carried = Set.copyOf(roles);
  }

  /** Whether the login carries a role of the identity provider. */
  public boolean hasRole(String role) {
    return carried == null ? security.isCallerInRole(role) : carried.contains(role);
  }

  private SignedIn lookUp() {
    Principal principal = security.getCallerPrincipal();
    if (principal == null) {
      throw new NotVisible();
    }
    return people
        .signedIn(principal.getName(), clock.instant(), LocalDate.now(clock))
        .filter(found -> found.person().isEmployedOn(LocalDate.now(clock)))
        .orElseThrow(NotVisible::new);
  }
}
