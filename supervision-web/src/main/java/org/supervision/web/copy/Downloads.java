package org.supervision.web.copy;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.copy.Copy;
import org.supervision.ejb.copy.CopyService;
import org.supervision.ejb.copy.FileCopyService;
import org.supervision.web.shell.FileAnswer;

/**
 * Answers the addresses of copies: {@code /record/{id}/pdf} and {@code /agreement/{id}/pdf} to be
 * kept, the same with {@code print} to be printed, and {@code /file/{id}/zip}. It is a filter, not
 * a servlet, because pages live under the same folders.
 */
@WebFilter(filterName = "downloads", urlPatterns = "/*")
public class Downloads extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PDF = "application/pdf";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/(record|agreement|file)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(pdf|print|zip)");

  @Inject private transient CopyService copies;
  @Inject private transient FileCopyService files;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Matcher address = ADDRESS.matcher(path);
    if (!address.matches() || !"GET".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    String what = address.group(1) + "/" + address.group(3);
    FileAnswer.to(request, response, () -> answer(what, address.group(2), response));
  }

  private void answer(String what, String id, HttpServletResponse response) throws IOException {
    switch (what) {
      case "record/pdf" -> send(copies.record(id, Verb.DOWNLOAD), response);
      case "record/print" -> show(copies.record(id, Verb.PRINT), response);
      case "agreement/pdf" -> send(copies.agreement(id, Verb.DOWNLOAD), response);
      case "agreement/print" -> show(copies.agreement(id, Verb.PRINT), response);
      case "file/zip" -> files.zip(id, () -> zip(response));
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(Copy copy, HttpServletResponse response) throws IOException {
    FileAnswer.send(response, PDF, copy.fileName(), copy.bytes());
  }

  private static void show(Copy copy, HttpServletResponse response) throws IOException {
    FileAnswer.show(response, PDF, copy.fileName(), copy.bytes());
  }

  private static OutputStream zip(HttpServletResponse response) {
    try {
      return FileAnswer.attach(response, "application/zip", "supervision-file.zip");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
