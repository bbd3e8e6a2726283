package org.supervision.ejb.copy;

import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.RecordFacts;

/** Prints what somebody was let to: from what was kept, or afresh with their name at the foot. */
class Press {

  @Inject private KeptPdfs kept;
  @Inject private Caller caller;
  @Inject private Clock clock;

  Copy print(RecordCopy copy) {
    return new Copy(fileName(copy.facts()), isAsKept(copy) ? asKept(copy) : afresh(copy));
  }

  private static String fileName(RecordFacts facts) {
    return facts.isAddendum()
        ? "supervision-addendum-" + facts.day() + "-to-" + facts.heldOn() + ".pdf"
        : "supervision-record-" + facts.day() + ".pdf";
  }

  Copy print(AgreementCopy copy) {
    String day = copy.signedOn() == null ? "draft" : copy.signedOn().toString();
    String fileName = "supervision-agreement-" + copy.content().number() + "-" + day + ".pdf";
    return new Copy(fileName, PdfPrinter.print(AgreementDocument.of(copy, madeNow())));
  }

  private static boolean isAsKept(RecordCopy copy) {
    boolean added =
        !copy.late().isEmpty() || !copy.statements().isEmpty() || !copy.disputed().isEmpty();
    return copy.facts().state().isLocked() && copy.whole() && !added;
  }

  private byte[] asKept(RecordCopy copy) {
    return kept.of(copy.facts()).orElseGet(() -> afresh(copy));
  }

  private byte[] afresh(RecordCopy copy) {
    return PdfPrinter.print(RecordDocument.of(PrintedRecord.of(copy, madeNow())));
  }

  private String madeNow() {
    return CopyWords.say(
        "copy.made.by", caller.person().getName(), CopyWords.time(clock.instant()));
  }
}
