package org.supervision.ejb.retention;

import java.util.Map;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.DisposalCertificate;

/** Makes the document of a certificate, so that this feature need not know how one is printed. */
public interface CertificatePrinter {

  /**
   * The document's bytes.
   *
   * @param organisation what the council is called
   * @param people who said so, by identifier; nobody else is named
   */
  byte[] print(DisposalCertificate certificate, String organisation, Map<String, Person> people);
}
