package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How long the login still lasts; asking does not lengthen it, {@code POST} does. */
@Path("/login")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoginResource {

  @Inject private HttpServletRequest request;

  /** Seconds until the page is locked. */
  @GET
  public JsonObject left() {
    return answer();
  }

  /** Somebody is still there. */
  @POST
  public JsonObject stay() {
    return answer();
  }

  private JsonObject answer() {
    return Json.createObjectBuilder()
        .add("seconds", SessionLife.left(request.getSession()).toSeconds())
        .build();
  }
}
