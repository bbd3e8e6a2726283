package org.supervision.web.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the cookie of a login to secure connections wherever people come over TLS, which the
 * setting of the address says: behind a proxy the request itself would not.
 */
@WebListener
public class SafeCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setSecure(Here.isSecure());
    cookie.setAttribute("SameSite", "Lax");
  }
}
