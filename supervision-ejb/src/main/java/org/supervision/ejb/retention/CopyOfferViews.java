package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.London;
import org.supervision.ejb.people.Names;

/** Whether leavers were offered a copy of their file, in names. */
class CopyOfferViews {

  @Inject private CopyOffers offers;
  @Inject private Names names;
  @Inject private Clock clock;

  /**
   * That of somebody; null where they do not leave.
   *
   * @param notable whether the reader may note that they offered it
   */
  CopyOfferView of(Person person, boolean notable) {
    LocalDate last = person.getLeftOn();
    if (last == null || last.isBefore(LocalDate.now(clock))) {
      return null;
    }
    return offers
        .of(person.getId(), last)
        .map(
            one ->
                new CopyOfferView(
                    last, London.day(one.getOfferedAt()), nameOf(one.getOfferedBy()), false))
        .orElse(new CopyOfferView(last, null, null, notable));
  }

  private String nameOf(String personId) {
    return names.of(List.of(personId)).get(personId).getName();
  }
}
