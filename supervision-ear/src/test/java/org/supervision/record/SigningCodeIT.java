package org.supervision.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** The code by which the other of the pair opens the sign page on their own phone. */
@OnStage
@Tag("payara")
class SigningCodeIT {

  private static final String SIGN = "/record/0f8fad5b-d9cb-469f-a165-70867728950e/sign";
  private static final Pattern SQUARE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");
  private static final int BORDER = 4;

  @Test
  void itHoldsTheAddressOfTheSignPageAndNothingElse(Stage stage) throws Exception {
    String drawn = Visitor.of(stage.url(), "tom").get("/qr?path=" + SIGN).body();
    Set<String> squares = new HashSet<>();
    Matcher matcher = SQUARE.matcher(drawn);
    while (matcher.find()) {
      squares.add(matcher.group(1) + "," + matcher.group(2));
    }
    assertThat(squares).isEqualTo(squaresOf(stage.url() + SIGN));
  }

  private static Set<String> squaresOf(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    Set<String> squares = new HashSet<>();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          squares.add((x + BORDER) + "," + (y + BORDER));
        }
      }
    }
    return squares;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/team",
        "//elsewhere.example/sign",
        "/record/x/sign",
        "https://elsewhere.example" + SIGN,
        ""
      })
  void itLeadsNowhereElse(String path, Stage stage) throws Exception {
    String asked = "/qr?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    assertThat(Visitor.of(stage.url(), "tom").get(asked).statusCode()).isEqualTo(404);
  }
}
