package org.supervision.ejb.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.SubjectDay;
import org.supervision.domain.document.DocumentBody;
import org.supervision.domain.document.FiledDocument;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.access.SubjectDays;

/** Repository of filed documents and of their bytes. */
class FiledDocuments implements SubjectDays {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(FiledDocument document, DocumentBody body) {
    em.persist(document);
    em.flush();
    em.persist(body);
  }

  FiledDocument get(String id) {
    FiledDocument found = em.find(FiledDocument.class, id);
    if (found == null) {
      throw new NotVisible();
    }
    return found;
  }

  SealedText body(String documentId) {
    return em.createNamedQuery(DocumentBody.OF, SealedText.class)
        .setParameter("document", documentId)
        .getSingleResult();
  }

  List<FiledDocument> ofFile(String fileId) {
    return em.createNamedQuery(FiledDocument.OF_FILE, FiledDocument.class)
        .setParameter("file", fileId)
        .getResultList();
  }

  @Override
  public List<SubjectDay> of(Collection<String> subjectIds) {
    return em.createNamedQuery(FiledDocument.DAYS_OF, SubjectDay.class)
        .setParameter("ids", subjectIds)
        .getResultList();
  }
}
