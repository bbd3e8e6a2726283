package org.supervision.ejb.people;

import jakarta.enterprise.context.RequestScoped;

/** From where the current request came; the access log keeps it. */
@RequestScoped
public class Origin {

  private String address = "";

  /** Notes the address of the caller's machine. */
  public void from(String remoteAddress) {
    address = remoteAddress;
  }

  /** The address, or an empty text for jobs. */
  public String address() {
    return address;
  }
}
