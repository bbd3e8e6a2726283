package org.supervision.web.writing;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.WrittenSection;
import org.supervision.web.shell.When;

/** What the page's script asks for while somebody types; each feature says what it saves. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class SectionResource {

  @Inject private OpenedPages pages;
  @Inject private When when;

  /** Saves a text, logging the first save of a page. */
  protected abstract SavedText save(
      String id, String key, WrittenSection written, boolean firstOfPage);

  /** A text as it is kept. */
  protected abstract SectionText show(String id, String key);

  /** The key under which this browser keeps what it could not send yet. */
  protected abstract byte[] browserKey(String id);

  /** Saves a section; answers with its new version and the time, or with what was refused. */
  @PUT
  @Path("section/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject put(
      @PathParam("id") String id, @PathParam("key") String key, JsonStructure sent) {
    if (!(sent instanceof JsonObject saving)) {
      throw new BadRequestException();
    }
    SavedText saved = save(id, key, written(saving), pages.isFirst(saving.getString("page", "")));
    return Json.createObjectBuilder()
        .add("textVersion", saved.textVersion())
        .add("savedAt", when.time(saved.at()))
        .build();
  }

  /** What was sent; a save without its text is refused, or it would empty the section. */
  private static WrittenSection written(JsonObject sent) {
    if (!(sent.get("text") instanceof JsonString text)
        || !(sent.get("onVersion") instanceof JsonNumber version)) {
      throw new BadRequestException();
    }
    return new WrittenSection(text.getString(), version.intValue());
  }

  /** A section as it is kept, for showing a clash. */
  @GET
  @Path("section/{key}")
  public JsonObject get(@PathParam("id") String id, @PathParam("key") String key) {
    SectionText section = show(id, key);
    return Json.createObjectBuilder()
        .add("text", section.text())
        .add("textVersion", section.textVersion())
        .add("writtenBy", section.writtenBy())
        .add("writtenAt", section.writtenAt() == null ? "" : when.stamp(section.writtenAt()))
        .build();
  }

  /** The key for what this browser keeps; never kept beside it. */
  @GET
  @Path("draft-key")
  public JsonObject key(@PathParam("id") String id) {
    return Json.createObjectBuilder()
        .add("key", Base64.getEncoder().encodeToString(browserKey(id)))
        .build();
  }
}
