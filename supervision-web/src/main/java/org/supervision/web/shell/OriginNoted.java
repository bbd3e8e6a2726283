package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.supervision.ejb.people.Origin;

/** Tells the access log from which machine a request came. */
@WebFilter(filterName = "origin")
public class OriginNoted extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Origin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    origin.from(request.getRemoteAddr());
    chain.doFilter(request, response);
  }
}
