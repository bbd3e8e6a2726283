package org.supervision.web.shell;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A request whose body did not say how long it is, and has been read whole: its fields and its text
 * come from there.
 */
final class MeasuredRequest extends HttpServletRequestWrapper {

  /** What a form is sent as. */
  static final String FORM = "application/x-www-form-urlencoded";

  private final byte[] body;
  private final Map<String, String[]> parameters;

  /**
   * @param request as it came, its body read
   * @param body what was read
   */
  MeasuredRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
    parameters = new LinkedHashMap<>(request.getParameterMap());
    String type = request.getContentType();
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      readForm();
    }
  }

  private void readForm() {
    for (String field : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
      if (!field.isEmpty()) {
        int equals = field.indexOf('=');
        String name = equals < 0 ? field : field.substring(0, equals);
        add(decoded(name), equals < 0 ? "" : decoded(field.substring(equals + 1)));
      }
    }
  }

  private void add(String name, String value) {
    String[] before = parameters.getOrDefault(name, new String[0]);
    String[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = value;
    parameters.put(name, all);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Kept(body);
  }

  /** The body, read again from memory. */
  private static final class Kept extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Kept(byte[] body) {
      bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("Read at once: there is nothing to wait for");
    }
  }
}
