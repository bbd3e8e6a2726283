package org.supervision.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.domain.feed.FeedNotChosen;
import org.supervision.domain.feed.FeedTooLong;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.feed.FeedReadingService;
import org.supervision.ejb.feed.FeedService;
import org.supervision.ejb.sending.SentForms;
import org.supervision.web.shell.FileAnswer;
import org.supervision.web.shell.Notices;
import org.supervision.web.shell.PageToken;

/**
 * Takes the file of a feed, and answers with files: the example, what is known, the report of a
 * run. What is uploaded stays in memory until it is sealed: none of it touches the server's disk.
 */
@WebServlet("/feed/*")
@MultipartConfig(
    maxFileSize = FeedFiles.LONGEST,
    maxRequestSize = FeedFiles.LONGEST,
    fileSizeThreshold = FeedFiles.LONGEST)
public class FeedFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** As long as a request may be here; a file with a little less is refused in words. */
  static final int LONGEST = 4 * 1024 * 1024;

  private static final Pattern REPORT =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/report");
  private static final Set<String> TABLES =
      Set.of(
          "text/csv",
          "application/csv",
          "application/vnd.ms-excel",
          "text/plain",
          "application/octet-stream");
  private static final String EXAMPLE = "/demo/northmere-feed.csv";

  @Inject private transient FeedService feed;
  @Inject private transient FeedReadingService runs;
  @Inject private transient SentForms sent;
  @Inject private transient PageToken token;
  @Inject private transient Notices notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> give(request, response));
  }

  private void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = String.valueOf(request.getPathInfo());
    Matcher report = REPORT.matcher(path);
    if (report.matches()) {
      send(response, "feed-report.csv", runs.report(report.group(1)));
    } else if (path.equals("/known")) {
      send(response, "feed-known.csv", feed.known());
    } else if (path.equals("/example")) {
      feed.admit();
      send(response, "feed-example.csv", example());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FileAnswer.to(request, response, () -> take(request, response));
  }

  private void take(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    feed.admit();
    if (!"/upload".equals(request.getPathInfo())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!token.isOurs(request.getParameter("token"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect(request.getContextPath() + upload(request));
    }
  }

  /** Keeps the file; where to go then. A form that is sent twice is done once. */
  private String upload(HttpServletRequest request) throws IOException, ServletException {
    String[] id = new String[1];
    try {
      byte[] file = file(request);
      String key = request.getParameter("key");
      sent.once(Ids.isId(key) ? key : Ids.next(), () -> id[0] = feed.upload(file));
    } catch (NotVisible hidden) {
      throw hidden;
    } catch (RuleBroken refused) {
      notices.bad(refused.key());
    }
    return id[0] == null ? "/feeds" : "/feed/" + id[0];
  }

  private static byte[] file(HttpServletRequest request) throws IOException, ServletException {
    boolean isForm = String.valueOf(request.getContentType()).startsWith("multipart/");
    Part part = isForm ? request.getPart("file") : null;
    if (part == null || part.getSize() == 0 || !isTable(part)) {
      throw new FeedNotChosen();
    }
    if (part.getSize() > FeedService.LONGEST) {
      throw new FeedTooLong();
    }
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } finally {
      part.delete();
    }
  }

  /** By its name and by what the browser takes it for; what stands in it is looked at later. */
  private static boolean isTable(Part part) {
    String name = String.valueOf(part.getSubmittedFileName()).toLowerCase(Locale.ROOT);
    String type = String.valueOf(part.getContentType()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") && TABLES.contains(type.replaceFirst("\\s*;.*", ""));
  }

  private static String example() throws IOException {
    try (InputStream in = FeedService.class.getResourceAsStream(EXAMPLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void send(HttpServletResponse response, String fileName, String table)
      throws IOException {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    FileAnswer.send(response, "text/csv;charset=UTF-8", fileName, bytes);
  }
}
