package org.supervision.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Optional;

/**
 * Leads from the address that is shown to the page behind it; page files have no address of their
 * own.
 */
@WebFilter(filterName = "addresses")
public class Addresses extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Request attribute: the path as it was asked for, to which forms post back. */
  static final String SHOWN = Addresses.class.getName() + ".shown";

  /** Request attribute: the identifier in the address. */
  static final String ID = Addresses.class.getName() + ".id";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/jakarta.faces.resource/")) {
      chain.doFilter(request, response);
    } else if (path.endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      Optional<Address> address = Address.of(path);
      if (address.isPresent() && hasPage(address.get())) {
        forward(address.get(), path, request, response);
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  /**
   * Shows a page of a thing in answer to what was sent elsewhere, as if its own address had been
   * asked for.
   *
   * @param page such as {@code file/documents}
   */
  public static void show(
      String page, String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String[] words = page.split("/", 2);
    request.setAttribute(
        SHOWN, request.getContextPath() + "/" + words[0] + "/" + id + "/" + words[1]);
    request.setAttribute(ID, id);
    request.getRequestDispatcher("/pages/" + page + ".xhtml").forward(request, response);
  }

  private boolean hasPage(Address address) throws MalformedURLException {
    return getServletContext().getResource(address.page()) != null;
  }

  private void forward(
      Address address, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(SHOWN, request.getContextPath() + path);
    request.setAttribute(ID, address.id());
    request.getRequestDispatcher(address.page()).forward(request, response);
  }
}
