package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.supervision.ejb.session.PreparationService;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.WrittenSection;
import org.supervision.web.writing.SectionResource;

/** The parts of a preparation while the supervisee types. */
@Path("session/{id}")
@RequestScoped
public class PreparationResource extends SectionResource {

  @Inject private PreparationService preparations;

  @Override
  protected SavedText save(String id, String key, WrittenSection written, boolean firstOfPage) {
    return preparations.savePart(id, key, written, firstOfPage);
  }

  @Override
  protected SectionText show(String id, String key) {
    return preparations.partNow(id, key);
  }

  @Override
  protected byte[] browserKey(String id) {
    return preparations.browserKey(id);
  }
}
