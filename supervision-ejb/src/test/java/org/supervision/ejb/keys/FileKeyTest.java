package org.supervision.ejb.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

class FileKeyTest {

  private static final String PLACE = "record/1/section/wellbeing/1";
  private static final byte[] RECORD = "what was signed".getBytes(StandardCharsets.UTF_8);

  private final String file = Ids.next();
  private final String otherFile = Ids.next();
  private MasterKeyFile masterFile;
  private MasterKey master;
  private WrappedKey first;

  @BeforeEach
  void aMasterKey(@TempDir Path folder) throws Exception {
    masterFile = new MasterKeyFile(folder.resolve("master.json"));
    masterFile.create();
    master = masterFile.read();
    first = WrappedKey.fresh(file, 1, master);
  }

  @Test
  void whatIsSealedOpensInItsPlace() {
    String text = "Slept badly since the visit \uD83D\uDE14 \u05E9\u05DC\u05D5\u05DD";
    SealedText sealed = key().seal(PLACE, text);

    assertThat(key().open(PLACE, sealed)).isEqualTo(text);
    assertThat(key().open(PLACE, key().seal(PLACE, ""))).isEmpty();
    assertThat(new String(sealed.toBytes(), StandardCharsets.UTF_8)).doesNotContain("Slept");
  }

  @Test
  void wrappedAnewItOpensWithoutTheOldMasterKey() throws Exception {
    SealedText sealed = key().seal(PLACE, "as it was");
    masterFile.rotate();
    WrappedKey anew = first.wrappedBy(masterFile.read());
    masterFile.retire();

    MasterKey alone = masterFile.read();
    assertThat(anew.masterKeyId()).isEqualTo(alone.version()).isNotEqualTo(first.masterKeyId());
    assertThat(new FileKey(file, List.of(anew), alone).open(PLACE, sealed)).isEqualTo("as it was");
    assertThatThrownBy(() -> first.secret(alone)).isInstanceOf(CannotBeOpened.class);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(key().seal(PLACE, null)).isNull();
    assertThat(key().open(PLACE, null)).isNull();
  }

  @Test
  void theSameTextNeverLooksTheSameTwice() {
    assertThat(key().seal(PLACE, "yes")).isNotEqualTo(key().seal(PLACE, "yes"));
  }

  @Test
  void sealedTextNamesTheKeyThatSealedIt() {
    assertThat(key().seal(PLACE, "yes").keyId()).isEqualTo(first.keyId());
    assertThat(key().seal(PLACE, "yes").nonce()).hasSize(12);
  }

  @Test
  void textMovedToAnotherPlaceIsRefused() {
    SealedText sealed = key().seal(PLACE, "yes");

    assertThatThrownBy(() -> key().open("record/1/section/wellbeing/2", sealed))
        .isInstanceOf(CannotBeOpened.class)
        .hasMessageNotContaining("yes");
  }

  @Test
  void textMovedToAnotherFileIsRefused() {
    SealedText sealed = key().seal(PLACE, "yes");
    FileKey other = new FileKey(otherFile, List.of(WrappedKey.fresh(otherFile, 1, master)), master);

    assertThatThrownBy(() -> other.open(PLACE, sealed)).isInstanceOf(CannotBeOpened.class);
  }

  @Test
  void aKeyRowPutUnderAnotherFileIsRefused() {
    WrappedKey swapped = new WrappedKey(otherFile, 1, first.keyId(), first.wrapped());

    assertThatThrownBy(() -> new FileKey(otherFile, List.of(swapped), master))
        .isInstanceOf(CannotBeOpened.class);
  }

  @Test
  void aKeyRowWithAChangedKeyIdIsRefused() {
    WrappedKey changed = new WrappedKey(file, 1, first.keyId() + 1, first.wrapped());

    assertThatThrownBy(() -> new FileKey(file, List.of(changed), master))
        .isInstanceOf(CannotBeOpened.class);
  }

  @Test
  void oneChangedBitIsRefused() {
    byte[] bytes = key().seal(PLACE, "yes").toBytes();
    bytes[bytes.length - 1] ^= 1;

    assertThatThrownBy(() -> key().open(PLACE, SealedText.of(bytes)))
        .isInstanceOf(CannotBeOpened.class);
  }

  @Test
  void afterRenewalTheNewestSealsAndTheOlderStillOpens() {
    SealedText old = key().seal(PLACE, "before");
    byte[] oldSeal = key().mac(RECORD);
    WrappedKey second = WrappedKey.fresh(file, 2, master);
    FileKey renewed = new FileKey(file, List.of(second, first), master);

    assertThat(renewed.open(PLACE, old)).isEqualTo("before");
    assertThat(renewed.seal(PLACE, "after").keyId()).isEqualTo(second.keyId());
    assertThat(renewed.isMacOf(RECORD, oldSeal)).isTrue();
    assertThat(renewed.mac(RECORD)).isNotEqualTo(oldSeal);
  }

  @Test
  void afterTheMasterKeyIsRotatedOldFilesOpenAndNewOnesNameTheNewKey() throws Exception {
    SealedText old = key().seal(PLACE, "before");
    masterFile.rotate();
    MasterKey rotated = masterFile.read();

    assertThat(new FileKey(file, List.of(first), rotated).open(PLACE, old)).isEqualTo("before");
    assertThat(WrappedKey.fresh(file, 2, rotated).masterKeyId()).isNotEqualTo(first.masterKeyId());
  }

  @Test
  void anotherMasterKeyOpensNothing(@TempDir Path elsewhere) throws Exception {
    MasterKeyFile stranger = new MasterKeyFile(elsewhere.resolve("master.json"));
    stranger.create();

    assertThatThrownBy(() -> new FileKey(file, List.of(first), stranger.read()))
        .isInstanceOf(CannotBeOpened.class);
  }

  @Test
  void aSealBelongsToOneFileAndOneText() {
    FileKey other = new FileKey(otherFile, List.of(WrappedKey.fresh(otherFile, 1, master)), master);

    assertThat(key().mac(RECORD)).hasSize(32).isEqualTo(key().mac(RECORD));
    assertThat(key().isMacOf(RECORD, key().mac(RECORD))).isTrue();
    assertThat(key().isMacOf("changed".getBytes(StandardCharsets.UTF_8), key().mac(RECORD)))
        .isFalse();
    assertThat(other.isMacOf(RECORD, key().mac(RECORD))).isFalse();
  }

  private FileKey key() {
    return new FileKey(file, List.of(first), master);
  }
}
