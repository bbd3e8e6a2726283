package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Origin;

/** Notes from which machine a request came, and what the login behind it may do. */
@WebFilter(filterName = "origin")
public class OriginNoted extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> ROLES =
      Set.of("staff", "hr", "it-administrator", "inspector", "partnership-auditor");

  @Inject private transient Origin origin;
  @Inject private transient Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    origin.from(Forwarded.from(request));
    caller.carries(rolesOf(request));
    chain.doFilter(request, response);
  }

  /** The roles that the login behind a request carries. */
  static Set<String> rolesOf(HttpServletRequest request) {
    return ROLES.stream().filter(request::isUserInRole).collect(Collectors.toSet());
  }
}
