package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.supervision.ejb.record.RecordWritingService;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.WrittenSection;
import org.supervision.web.writing.SectionResource;

/** The sections of a record while somebody types. */
@Path("record/{id}")
@RequestScoped
public class RecordSectionResource extends SectionResource {

  @Inject private RecordWritingService writing;

  @Override
  protected SavedText save(String id, String key, WrittenSection written, boolean firstOfPage) {
    return writing.saveSection(id, key, written, firstOfPage);
  }

  @Override
  protected SectionText show(String id, String key) {
    return writing.section(id, key);
  }

  @Override
  protected byte[] browserKey(String id) {
    return writing.browserKey(id);
  }
}
