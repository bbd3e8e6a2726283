package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.agreement.AgreementView;
import org.supervision.ejb.agreement.AgreementWritingService;
import org.supervision.web.shell.Go;

/** The agreement while the pair writes it: a field for each clause that is theirs. */
@Named
@RequestScoped
public class WriteAgreementPage {

  @Inject private ReadAgreement agreement;
  @Inject private AgreementWritingService writing;
  @Inject private Go go;

  private final String page = Ids.next();
  private List<ClauseDraft> clauses;

  /** Reads it before anything is shown; what cannot be changed now is shown to be read. */
  public void open() {
    getClauses();
    if (!agreement.getView().isEditable()) {
      go.to(agreement.getPath());
    }
  }

  /** Its clauses, in order. */
  public List<ClauseDraft> getClauses() {
    if (clauses == null) {
      AgreementView view = agreement.getView();
      clauses =
          view.content().clauses().stream()
              .map(one -> new ClauseDraft(one, view.textVersions().getOrDefault(one.key(), 0)))
              .toList();
    }
    return clauses;
  }

  /** Keeps what was typed. */
  public void save() {
    List<ClauseDraft> changed = getClauses().stream().filter(ClauseDraft::isChanged).toList();
    changed.forEach(this::keep);
    go.to(agreement.getPath(), "agreement.write.saved");
  }

  private void keep(ClauseDraft clause) {
    String id = agreement.getView().id();
    var written = clause.written();
    clause.meet(writing.clauseNow(id, clause.getKey()));
    writing.saveClause(id, clause.getKey(), written, true);
  }

  /** Which opened page this is, for the log. */
  public String getPage() {
    return page;
  }
}
