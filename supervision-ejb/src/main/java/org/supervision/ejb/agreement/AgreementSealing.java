package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.Person;
import org.supervision.domain.signature.Signature;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.signature.CanonicalJson;
import org.supervision.ejb.signature.Signing;

/**
 * Seals an agreement that all have signed: keeps it whole with its signatures, so that it can be
 * held against its seal when names have changed, and puts the seal into the file's chain.
 */
public class AgreementSealing {

  @Inject private AgreementTexts texts;
  @Inject private Signing signing;
  @Inject private FileAccess access;
  @Inject private Names names;

  /** Keyed digest of the text as its rows stand in this transaction, hexadecimal. */
  public String digestNow(SupervisionAgreement agreement, FileKey key) {
    return texts.digestOf(texts.compose(agreement, key), key);
  }

  /** Seals content, signatures and day of an agreement that has just been signed by the last. */
  public void seal(SupervisionAgreement agreement, FileKey key) {
    AgreementContent content = texts.compose(agreement, key);
    String json =
        CanonicalJson.write(
            new SignedAgreement(
                content, signed(signing.on(agreement.getId())), agreement.getSignedOn()));
    byte[] seal = key.mac(CanonicalJson.bytes(json));
    agreement.sealWith(key.seal(agreement.signedContext(), json), HexFormat.of().formatHex(seal));
    access.sealed(agreement, seal);
  }

  private List<SignedAgreement.Signed> signed(List<Signature> signatures) {
    Map<String, Person> people = names.of(signatures.stream().map(Signature::getPersonId).toList());
    return signatures.stream()
        .map(
            one ->
                new SignedAgreement.Signed(
                    people.get(one.getPersonId()).getName(),
                    one.getSignatory().name(),
                    one.getSignedAt()))
        .toList();
  }
}
