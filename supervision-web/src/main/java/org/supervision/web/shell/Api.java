package org.supervision.web.shell;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What pages' scripts talk to: saving while typing, and how long a login lasts. */
@ApplicationPath("/api")
public class Api extends Application {}
