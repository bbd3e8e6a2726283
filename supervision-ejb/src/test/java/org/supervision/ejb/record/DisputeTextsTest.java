package org.supervision.ejb.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is disputed is read without health and welfare where it stands outside of it alone. */
@Tag("access-13")
class DisputeTextsTest {

  private static final RecordContent CONTENT =
      new RecordContent(
          "a-record",
          "Tom Aldous supervising Priya Nandra",
          "personal",
          LocalDate.of(2026, 10, 20),
          "Northmere Council",
          "Tom Aldous",
          "Priya Nandra",
          "Tom Aldous",
          null,
          new RecordContent.Form("Personal supervision", "3", "Northmere", "1"),
          List.of(
              section("practice", false, "The rota was sent late.\nNobody asked why."),
              section("welfare", true, "She sleeps badly since the rota.")));

  @Test
  void whatStandsInAnOpenSectionIsOpenHoweverItWasTyped() {
    assertThat(DisputeTexts.isOpen(CONTENT, "sent  LATE. Nobody asked")).isTrue();
  }

  @Test
  void whatStandsInHealthAndWelfareIsNot() {
    assertThat(DisputeTexts.isOpen(CONTENT, "sleeps badly")).isFalse();
    assertThat(DisputeTexts.isOpen(CONTENT, "the rota")).as("in both").isFalse();
  }

  @Test
  void whatStandsInNoTextIsNot() {
    for (String other : List.of("health=false", "practice", "hint", "o", "ent late", "null")) {
      assertThat(DisputeTexts.isOpen(CONTENT, other)).as(other).isFalse();
    }
  }

  private static RecordContent.Section section(String key, boolean health, String text) {
    return new RecordContent.Section(
        key, key, "A hint.", health, text, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
