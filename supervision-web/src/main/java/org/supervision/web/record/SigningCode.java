package org.supervision.web.record;

import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * Draws the code by which a supervisee opens the sign page on their own phone. It holds an address
 * of this application and no right: on the phone they sign in as themselves.
 */
@WebServlet("/qr")
public class SigningCode extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BEFORE = "/record/";
  private static final String AFTER = "/sign";
  private static final int BORDER = 4;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getParameter("path"));
    if (!isSignPage(path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/svg+xml;charset=UTF-8");
    QrCode code = QrCode.encodeText(Settings.text(Setting.BASE_URL) + path, QrCode.Ecc.MEDIUM);
    response.getWriter().write(drawing(code));
  }

  private static boolean isSignPage(String path) {
    return path.startsWith(BEFORE)
        && path.endsWith(AFTER)
        && path.length() > BEFORE.length() + AFTER.length()
        && Ids.isId(path.substring(BEFORE.length(), path.length() - AFTER.length()));
  }

  private static String drawing(QrCode code) {
    int size = code.size + 2 * BORDER;
    StringBuilder squares = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          squares.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><rect width=\"100%%\""
            .formatted(size, size)
        + " height=\"100%\" fill=\"#fff\"/><path d=\""
        + squares
        + "\" fill=\"#000\"/></svg>";
  }
}
