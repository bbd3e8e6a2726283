package org.supervision.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.supervision.domain.access.PurposeNeeded;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;

/**
 * Answers where no page does: with a file, or to one that was sent. What somebody may not see
 * answers as what does not exist, as on every page (ACCESS 26).
 */
public final class FileAnswer {

  /** What is done to answer. */
  @FunctionalInterface
  public interface Deed {

    /** Does it. */
    void run() throws IOException, ServletException;
  }

  private FileAnswer() {}

  /** Answers, or says by a status why not; to who may state a purpose, with the page for it. */
  public static void to(HttpServletRequest request, HttpServletResponse response, Deed deed)
      throws IOException, ServletException {
    try {
      deed.run();
    } catch (PurposeNeeded needed) {
      askForPurpose(needed, request, response);
    } catch (EJBAccessException ofRole) {
      AtTheDoor.note(request);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotVisible hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (RuleBroken refused) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    }
  }

  /** A purpose is stated to read, never to change. */
  private static void askForPurpose(
      PurposeNeeded needed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("GET".equals(request.getMethod())) {
      response.sendRedirect(request.getContextPath() + "/access/" + needed.fileId() + "/purpose");
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Where to write a file that is always to be saved, never shown as a page. */
  public static OutputStream attach(HttpServletResponse response, String type, String fileName)
      throws IOException {
    return open(response, type, "attachment", fileName);
  }

  /** Shows a whole file of the product's own making, to be printed from where it is shown. */
  public static void show(HttpServletResponse response, String type, String fileName, byte[] bytes)
      throws IOException {
    response.setContentLength(bytes.length);
    open(response, type, "inline", fileName).write(bytes);
  }

  private static OutputStream open(
      HttpServletResponse response, String type, String disposition, String fileName)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", disposition + "; filename=\"" + fileName + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    return response.getOutputStream();
  }

  /** Sends a whole file. */
  public static void send(HttpServletResponse response, String type, String fileName, byte[] bytes)
      throws IOException {
    response.setContentLength(bytes.length);
    attach(response, type, fileName).write(bytes);
  }
}
