package org.supervision.ejb.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.document.FiledDocument;
import org.supervision.ejb.access.SubjectsOfKind;

/** Repository of filed documents as what access is asked of. */
class DocumentsAsSubjects implements SubjectsOfKind {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Override
  public String kind() {
    return "document";
  }

  @Override
  public List<FiledDocument> of(Collection<String> ids) {
    return em.createNamedQuery(FiledDocument.OF_IDS, FiledDocument.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
