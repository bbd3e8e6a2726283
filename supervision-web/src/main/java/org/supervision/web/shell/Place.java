package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;

/** Where the current request is: the identifier in its address and its parameters. */
@Named
@RequestScoped
public class Place {

  /** Longer numbers are nobody's page, and would not be read as one. */
  private static final Pattern PAGE = Pattern.compile("\\d{1,5}");

  @Inject private HttpServletRequest request;

  /** The entry of the menu under which this page stands, where its address does not tell. */
  private String entry;

  /**
   * The identifier in the address.
   *
   * @throws NotVisible where the address has none
   */
  public String getId() {
    if (request.getAttribute(Addresses.ID) instanceof String id) {
      return id;
    }
    throw new NotVisible();
  }

  /**
   * The identifier that a parameter carries.
   *
   * @throws NotVisible where the parameter is missing or no identifier
   */
  public String id(String parameter) {
    String value = request.getParameter(parameter);
    if (!Ids.isId(value)) {
      throw new NotVisible();
    }
    return value;
  }

  /** Whether a page that is open asks again by itself, now and then. */
  public boolean isAskedByItself() {
    return request.getHeader(SessionLife.BY_ITSELF) != null;
  }

  /** The value of a parameter, or null. */
  public String text(String parameter) {
    return request.getParameter(parameter);
  }

  /** Which page of a list is asked for, the first being 0: by the parameter "page". */
  public int page() {
    return page("page");
  }

  /** The same where a page has several lists; 0 where the parameter is missing or no number. */
  public int page(String parameter) {
    String asked = request.getParameter(parameter);
    return asked != null && PAGE.matcher(asked).matches() ? Integer.parseInt(asked) : 0;
  }

  /** The same list one page further on: the address asked for, with that parameter counted up. */
  public String further(String parameter) {
    return turned(parameter, page(parameter) + 1);
  }

  /** The same list one page back; null where this is its first. */
  public String back(String parameter) {
    int here = page(parameter);
    return here == 0 ? null : turned(parameter, here - 1);
  }

  private String turned(String parameter, int page) {
    String path = getPath().substring(getRoot().length());
    return PageTurn.to(page, parameter, path, request.getQueryString());
  }

  /** The path as it stands in the browser, without parameters. */
  public String getPath() {
    return request.getAttribute(Addresses.SHOWN) instanceof String shown
        ? shown
        : request.getRequestURI();
  }

  /** What every link within the application begins with: empty where it stands at the root. */
  public String getRoot() {
    return request.getContextPath();
  }

  /** Says under which entry of the menu this page stands. */
  public void under(String menuPath) {
    entry = menuPath;
  }

  /**
   * "page" where the address begins with a feature's, for the menu's {@code aria-current}; else
   * null.
   */
  public String current(String feature) {
    String path = entry == null ? getPath().substring(getRoot().length()) : entry;
    boolean here = feature.equals(path) || (feature.length() > 1 && path.startsWith(feature + "/"));
    return here ? "page" : null;
  }
}
