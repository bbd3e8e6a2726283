package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.supervision.ejb.people.Caller;

/**
 * Who is signed in, as the head of every page says it: name, post, organisation, and what is
 * theirs.
 */
@Named
@RequestScoped
public class Me {

  @Inject private Caller caller;
  @Inject private Words words;

  /** Asked for more than once while one page is written. */
  private List<MenuEntry> menu;

  /** Their identifier. */
  public String getId() {
    return caller.id();
  }

  /** Their full name. */
  public String getName() {
    return caller.person().getName();
  }

  /** The name that colleagues call them by. */
  public String getGivenName() {
    return caller.person().getGivenName();
  }

  /** Their post, with a comma before it; empty where they hold none. */
  public String getPost() {
    String post = caller.signedIn().post();
    return post == null ? "" : ", " + post;
  }

  /** What their organisation is called. */
  public String getOrganisation() {
    return caller.signedIn().organisation();
  }

  /** The main menu, by what they do here. */
  public List<MenuEntry> getMenu() {
    if (menu == null) {
      menu = new ArrayList<>();
      if (isInspector()) {
        add("/trays", "shell.menu.trays"); // ACCESS 17: the tray and nothing else
        return menu;
      }
      if (isAuditor()) {
        add("/aggregates", "shell.menu.frequency"); // ACCESS 18: figures and nobody
        return menu;
      }
      add("/", "shell.menu.home");
      if (caller.signedIn().isSupervisor()) {
        add("/team", "shell.menu.team");
      }
      if (caller.signedIn().answersForService()) {
        add("/frequency", "shell.menu.frequency");
      }
      if (caller.signedIn().isSupervisor() || caller.signedIn().isSupervised()) {
        add("/actions", "shell.menu.actions");
      }
      if (caller.signedIn().isSupervised()) {
        boolean both = caller.signedIn().isSupervisor();
        add("/my-file", both ? "shell.menu.ownSupervision" : "shell.menu.myFile");
      }
      if (caller.signedIn().managesTeam() || caller.hasRole("hr")) {
        add("/grants", "shell.menu.grants");
      }
      if (caller.signedIn().maybeHeadsService() || caller.hasRole("hr")) {
        add("/trays", "shell.menu.trays");
      }
      if (isPlanningMoves()) {
        add("/moves", "shell.menu.moves");
      }
      if (caller.hasRole("hr")) {
        add("/people", "shell.menu.people");
        add("/feeds", "shell.menu.feeds");
        add("/retention", "shell.menu.retention");
        add("/holds", "shell.menu.holds");
        add("/requests", "shell.menu.requests");
      }
      if (caller.hasRole("it-administrator")) {
        add("/jobs", "shell.menu.jobs"); // ACCESS 22
        add("/policy/versions", "shell.menu.policies");
      }
    }
    return menu;
  }

  /** Whether they came from outside to read a tray. */
  public boolean isInspector() {
    return caller.hasRole("inspector");
  }

  /** Whether they see figures of services, and nobody: an auditor who is no staff here as well. */
  public boolean isAuditor() {
    return caller.hasRole("partnership-auditor") && !caller.hasRole("staff");
  }

  /** Whether they might plan moves: HR, and who supervises; for each file it is decided anew. */
  public boolean isPlanningMoves() {
    return caller.hasRole("hr") || caller.signedIn().arrangesSupervision();
  }

  /** Whether they answer for a service, whose figures they see first. */
  public boolean isAnsweringForService() {
    return caller.signedIn().answersForService();
  }

  /** Whether they work in HR. */
  public boolean isHr() {
    return caller.hasRole("hr");
  }

  private void add(String path, String key) {
    menu.add(new MenuEntry(path, words.get(key)));
  }
}
