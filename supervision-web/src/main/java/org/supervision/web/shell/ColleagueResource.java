package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.supervision.domain.people.Colleague;
import org.supervision.ejb.people.ColleagueService;

/** What the field for a person asks for while somebody types; in the form that it reads. */
@Path("colleagues")
@Produces(MediaType.APPLICATION_JSON)
public class ColleagueResource {

  @Inject private ColleagueService colleagues;
  @Inject private Words words;

  /** Those whose name or staff number begins so. */
  @GET
  public JsonObject get(@QueryParam("query") String typed) {
    JsonArrayBuilder found = Json.createArrayBuilder();
    colleagues.beginning(typed).forEach(one -> found.add(suggestion(one)));
    return Json.createObjectBuilder().add("suggestions", found).add("moreAvailable", false).build();
  }

  private JsonObject suggestion(Colleague one) {
    String key = one.team() == null ? "shell.colleague" : "shell.colleagueOfTeam";
    return Json.createObjectBuilder()
        .add("value", one.named())
        .add("label", words.say(key, one.named(), one.post(), one.team()))
        .build();
  }
}
