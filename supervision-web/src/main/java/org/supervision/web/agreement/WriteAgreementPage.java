package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.agreement.AgreementService;
import org.supervision.web.shell.Go;

/** The agreement while the pair writes it: a field for each clause that is theirs. */
@Named
@RequestScoped
public class WriteAgreementPage {

  @Inject private ReadAgreement agreement;
  @Inject private AgreementService agreements;
  @Inject private Go go;

  private List<ClauseDraft> clauses;

  /** Reads it before anything is shown. */
  public void open() {
    getClauses();
  }

  /** Its clauses, in order. */
  public List<ClauseDraft> getClauses() {
    if (clauses == null) {
      clauses = agreement.getView().content().clauses().stream().map(ClauseDraft::new).toList();
    }
    return clauses;
  }

  /** Keeps what was typed. */
  public void save() {
    getClauses().stream().filter(ClauseDraft::isChanged).forEach(this::keep);
    go.to(agreement.getPath(), "agreement.write.saved");
  }

  private void keep(ClauseDraft clause) {
    agreements.write(agreement.getView().id(), clause.getKey(), clause.getText());
  }
}
