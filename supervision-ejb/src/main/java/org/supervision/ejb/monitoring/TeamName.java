package org.supervision.ejb.monitoring;

/**
 * What a team is called, with the service it is part of: two services may each have an "East".
 *
 * @param service what the service is called
 * @param name what its members call the team
 */
public record TeamName(String service, String name) {

  /** Both, as an address or a choice names the team. */
  public String whole() {
    return service + ": " + name;
  }
}
