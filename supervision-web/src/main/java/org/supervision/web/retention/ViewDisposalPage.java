package org.supervision.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.retention.CertificateService;
import org.supervision.ejb.retention.CertificateView;
import org.supervision.web.shell.Place;

/** What stays of a file that was destroyed: whose, who said so, who held it, the certificate. */
@Named
@RequestScoped
public class ViewDisposalPage {

  @Inject private CertificateService certificates;
  @Inject private Place place;

  private CertificateView view;

  /** Stands under the entry of the menu. */
  @PostConstruct
  void begin() {
    place.under("/retention");
  }

  /** Reads it before anything is shown. */
  public void open() {
    view = certificates.read(place.getId());
  }

  public CertificateView getView() {
    return view;
  }

  /** The path of the certificate as a document. */
  public String getCertificate() {
    return "/disposals/certificate?file=" + place.getId();
  }
}
