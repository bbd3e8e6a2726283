package org.supervision.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Speaks to a server byte by byte, for what no client would send: other hosts, broken addresses.
 */
public final class Wire {

  private static final int PATIENCE_MILLIS = 20_000;

  private static final Logger LOG = Logger.getLogger(Wire.class.getName());

  private final URI base;
  private final StringBuilder headers = new StringBuilder("Connection: close\r\n");
  private String host;

  private Wire(String base) {
    this.base = URI.create(base);
    host = this.base.getAuthority();
  }

  /** To the product at an address. */
  public static Wire to(String base) {
    return new Wire(base);
  }

  /** With the cookies of a login, and from our own pages. */
  public Wire as(Visitor visitor) {
    return with("Cookie", "SUPERVISION=" + visitor.cookie("SUPERVISION"))
        .with("Origin", visitor.base());
  }

  /** With one header more. */
  public Wire with(String name, String value) {
    headers.append(name).append(": ").append(value).append("\r\n");
    return this;
  }

  /** With another host than the one that is spoken to. */
  public Wire host(String other) {
    host = other;
    return this;
  }

  /** The answer to a method on a target. */
  public Answer ask(String method, String target) throws IOException {
    return ask(method, target, "");
  }

  /** The answer to a method on a target, with what follows the headers. */
  public Answer ask(String method, String target, String body) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request =
          method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n" + body;
      say(socket, request.getBytes(StandardCharsets.ISO_8859_1));
      return new Answer(read(socket));
    }
  }

  private static void say(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
    } catch (IOException heardEnough) {
      LOG.log(Level.FINE, "The server hung up before it was told all", heardEnough);
    }
  }

  /** A server that has said all may hang up hard where it was sent more than it wanted. */
  private static String read(Socket socket) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(some); n > 0; ) {
        all.write(some, 0, n);
        n = socket.getInputStream().read(some);
      }
    } catch (IOException hungUp) {
      return all.toString(StandardCharsets.UTF_8);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /**
   * A body in pieces, without its length said before.
   *
   * @param piece what is sent again and again
   * @param times how often
   */
  public static String inPieces(String piece, int times) {
    String one = Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n";
    return one.repeat(times) + "0\r\n\r\n";
  }

  /**
   * What came back.
   *
   * @param text all of it: status line, headers, body
   */
  public record Answer(String text) {

    /** The status, or 0 where the server hung up without a word. */
    public int status() {
      return text.startsWith("HTTP/") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    /** The status line and the headers. */
    public String head() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? text : text.substring(0, end);
    }

    /** What follows the headers. */
    public String body() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? "" : text.substring(end + 4);
    }

    /** A header, or an empty text. */
    public String header(String name) {
      String prefix = name.toLowerCase(Locale.ROOT) + ":";
      return head()
          .lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
          .map(line -> line.substring(prefix.length()).strip())
          .findFirst()
          .orElse("");
    }
  }
}
