package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import org.supervision.ejb.keys.BrowserKey;
import org.supervision.ejb.keys.BrowserKeys;
import org.supervision.ejb.people.Caller;

/** How long the login still lasts; asking does not lengthen it, {@code POST} does. */
@Path("/login")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoginResource {

  private static final int MOST_LOCKS = 50;
  private static final String LOCK =
      "(?:[A-Za-z0-9+/]{4}){10,100}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";

  @Inject private HttpServletRequest request;
  @Inject private BrowserKeys keys;
  @Inject private Caller caller;

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
        .add("fixed", !SessionLife.isLongerByStaying(request.getSession()))
        .build();
  }

  /**
   * The key for what this browser keeps of a form; takes the closed keys that it has, and answers
   * with one of them or a new one.
   */
  @POST
  @Path("key")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject key(JsonArray locks) {
    List<byte[]> sent =
        locks.getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .filter(lock -> lock.matches(LOCK))
            .limit(MOST_LOCKS)
            .map(Base64.getDecoder()::decode)
            .toList();
    BrowserKey found = keys.of(caller.id(), sent);
    return Json.createObjectBuilder()
        .add("key", Base64.getEncoder().encodeToString(found.key()))
        .add("lock", Base64.getEncoder().encodeToString(found.lock()))
        .build();
  }
}
