package org.supervision.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The keys of what stands round a list of actions: what is owed, and what is owing. */
@Named
@ApplicationScoped
public class ActionWords {

  private static final String OWED = "owed";

  /** Its heading. */
  public String title(String list) {
    return OWED.equals(list) ? "action.view.owed" : "action.view.owing";
  }

  /** What is said where it is empty. */
  public String none(String list) {
    return OWED.equals(list) ? "action.view.noneOwed" : "action.view.noneOwing";
  }
}
