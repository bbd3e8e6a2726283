package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.supervision.ejb.agreement.AgreementWritingService;
import org.supervision.ejb.writing.SavedText;
import org.supervision.ejb.writing.SectionText;
import org.supervision.ejb.writing.WrittenSection;
import org.supervision.web.writing.SectionResource;

/** The clauses of an agreement while one of the pair types, or both do. */
@Path("agreement/{id}")
@RequestScoped
public class ClauseResource extends SectionResource {

  @Inject private AgreementWritingService writing;

  @Override
  protected SavedText save(String id, String key, WrittenSection written, boolean firstOfPage) {
    return writing.saveClause(id, key, written, firstOfPage);
  }

  @Override
  protected SectionText show(String id, String key) {
    return writing.clauseNow(id, key);
  }

  @Override
  protected byte[] browserKey(String id) {
    return writing.browserKey(id);
  }
}
