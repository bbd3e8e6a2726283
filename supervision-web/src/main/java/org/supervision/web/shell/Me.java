package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.people.Post;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/**
 * Who is signed in, as the head of every page says it: name, post, organisation, and what is
 * theirs.
 */
@Named
@RequestScoped
public class Me {

  @Inject private Caller caller;
  @Inject private Names names;
  @Inject private Relationships relationships;
  @Inject private Words words;

  /** Asked for more than once while one page is written. */
  private List<MenuEntry> menu;

  private String organisation;

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
    return Optional.ofNullable(names.posts(Set.of(caller.id())).get(caller.id()))
        .map(Post::getTitle)
        .map(title -> ", " + title)
        .orElse("");
  }

  /** What their organisation is called. */
  public String getOrganisation() {
    if (organisation == null) {
      organisation = names.organisation(caller.organisationId()).getName();
    }
    return organisation;
  }

  /** The main menu, by what they do here. */
  public List<MenuEntry> getMenu() {
    if (menu == null) {
      menu = new ArrayList<>();
      add("/", "shell.menu.home");
      if (!relationships.ofSupervisor(caller.id()).isEmpty()) {
        add("/team", "shell.menu.team");
      }
      if (!relationships.ofSupervisee(caller.id()).isEmpty()) {
        add("/my-file", "shell.menu.myFile");
      }
    }
    return menu;
  }

  private void add(String path, String key) {
    menu.add(new MenuEntry(path, words.get(key)));
  }
}
