package org.supervision.ejb.redaction;

import java.util.List;
import java.util.Optional;
import org.supervision.domain.redaction.BlackPen;
import org.supervision.domain.redaction.Passage;
import org.supervision.domain.redaction.Redaction;
import org.supervision.ejb.keys.FileKey;

/**
 * What is left out of one thing.
 *
 * @param key of the file
 * @param redactions those that stand in it
 */
record Struck(FileKey key, List<Redaction> redactions) {

  /** By which redaction all of it is left out, if it is. */
  Optional<Redaction> whole() {
    return redactions.stream().filter(Redaction::isWhole).findFirst();
  }

  /** What leaves the passages out. */
  BlackPen pen() {
    return new BlackPen(
        redactions.stream()
            .filter(one -> !one.isWhole())
            .map(
                one ->
                    new Passage(
                        key.open(one.passageContext(), one.getPassage()), one.getExemption()))
            .toList());
  }
}
