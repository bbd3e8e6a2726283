package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import org.supervision.ejb.record.RecordWritingService;
import org.supervision.ejb.record.SavedText;
import org.supervision.ejb.record.SectionText;
import org.supervision.ejb.record.WrittenSection;
import org.supervision.web.shell.When;

/** What the page's script saves while somebody types. */
@Path("record/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionResource {

  @Inject private RecordWritingService writing;
  @Inject private OpenedPages pages;
  @Inject private When when;

  /** Saves a section; answers with its new version and the time, or with what was refused. */
  @PUT
  @Path("section/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject save(
      @PathParam("id") String id, @PathParam("key") String key, JsonObject sent) {
    SavedText saved =
        writing.saveSection(
            id,
            key,
            new WrittenSection(sent.getString("text", ""), sent.getInt("onVersion", -1)),
            pages.isFirst(sent.getString("page", "")));
    return Json.createObjectBuilder()
        .add("textVersion", saved.textVersion())
        .add("savedAt", when.time(saved.at()))
        .build();
  }

  /** A section as it is kept, for showing a clash. */
  @GET
  @Path("section/{key}")
  public JsonObject read(@PathParam("id") String id, @PathParam("key") String key) {
    SectionText section = writing.section(id, key);
    return Json.createObjectBuilder()
        .add("text", section.text())
        .add("textVersion", section.textVersion())
        .add("writtenBy", section.writtenBy())
        .add("writtenAt", section.writtenAt() == null ? "" : when.stamp(section.writtenAt()))
        .build();
  }

  /** The key under which this browser keeps what it could not send yet; never kept beside it. */
  @GET
  @Path("draft-key")
  public JsonObject key(@PathParam("id") String id) {
    return Json.createObjectBuilder()
        .add("key", Base64.getEncoder().encodeToString(writing.browserKey(id)))
        .build();
  }
}
