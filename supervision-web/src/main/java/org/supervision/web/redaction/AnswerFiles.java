package org.supervision.web.redaction;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.ejb.redaction.AnswerService;
import org.supervision.web.shell.FileAnswer;

/**
 * Puts together what somebody is given who asked for what is kept about them, for whoever answers:
 * {@code /answer/{request}/pdf}, and {@code zip} with what machines read. Each time is a step of
 * the request, so that it is sent as a form is and never fetched by the way.
 */
@WebServlet("/answer/*")
public class AnswerFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(pdf|zip)");

  @Inject private transient AnswerService answers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String id = address.group(1);
    FileAnswer.to(
        request,
        response,
        () -> {
          if (address.group(2).equals("pdf")) {
            FileAnswer.send(response, "application/pdf", "answer.pdf", answers.document(id));
          } else {
            answers.zip(id, () -> zip(response));
          }
        });
  }

  private static OutputStream zip(HttpServletResponse response) {
    try {
      return FileAnswer.attach(response, "application/zip", "answer.zip");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
