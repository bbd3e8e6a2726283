package org.supervision.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/**
 * Where everything listens, always on 127.0.0.1, counted from one number: the product itself at the
 * base, Keycloak at +2, MySQL at +3, mail at +4, the server's management at +5, Keycloak's at +7.
 * Payara counts its own from the base less 80, so that its pages are at the base too; +1 and +6 are
 * taken by it.
 */
public record Ports(int base) {

  /** The only address that anything listens on. */
  public static final String HOST = "127.0.0.1";

  /**
   * What a domain of Payara listens on, counted from its base: remote objects, administration, its
   * shell, messages, secure pages, management.
   */
  private static final List<Integer> OF_PAYARA = List.of(37, 38, 39, 48, 66, 76, 81, 86);

  /** The product's pages. */
  public int http() {
    return base;
  }

  /** Keycloak's pages. */
  public int keycloak() {
    return base + 2;
  }

  /** The database. */
  public int mysql() {
    return base + 3;
  }

  /** The mail server of the tests. */
  public int mail() {
    return base + 4;
  }

  /** WildFly's management. */
  public int management() {
    return base + 5;
  }

  /** Keycloak's health and metrics. */
  public int keycloakManagement() {
    return base + 7;
  }

  /** What Payara counts its ports from. */
  public int payaraBase() {
    return base - 80;
  }

  /** Payara's administration. */
  public int payaraAdmin() {
    return payaraBase() + 48;
  }

  /** The address of the pages. */
  public String url() {
    return "http://" + HOST + ":" + http();
  }

  /** Throws StageFailed with one sentence if something else already listens on one of them. */
  public void mustBeFree() {
    for (int port :
        List.of(http(), keycloak(), mysql(), mail(), management(), keycloakManagement())) {
      mustBeFree(port);
    }
  }

  /** The same, of those that Payara counts for itself. */
  void mustBeFreeForPayara() {
    OF_PAYARA.forEach(own -> mustBeFree(payaraBase() + own));
  }

  private static void mustBeFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
    } catch (IOException e) {
      throw new StageFailed(
          "Port " + port + " is taken: stop what listens there, or choose others with -Dport=9480.",
          e);
    }
  }
}
