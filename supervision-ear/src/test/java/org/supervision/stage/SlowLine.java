package org.supervision.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Listens where something else is expected and passes everything on to it, its answers late. */
public final class SlowLine implements AutoCloseable {

  private static final int CHUNK = 65_536;

  private final ExecutorService lanes = Executors.newCachedThreadPool();
  private final ServerSocket door = new ServerSocket();
  private final int to;
  private final Duration late;

  /**
   * Opens the line.
   *
   * @param at the port that is asked
   * @param to the port of the one that answers
   * @param late by how much each answer is held back
   */
  public SlowLine(int at, int to, Duration late) throws IOException {
    this.to = to;
    this.late = late;
    door.setReuseAddress(true);
    door.bind(new InetSocketAddress(InetAddress.getByName(Ports.HOST), at));
    lanes.submit(this::letIn);
  }

  @Override
  public void close() throws IOException {
    door.close();
    lanes.shutdownNow();
  }

  private Void letIn() throws IOException {
    while (true) {
      Socket asking = door.accept();
      Socket answering = new Socket(Ports.HOST, to);
      asking.setTcpNoDelay(true);
      answering.setTcpNoDelay(true);
      lanes.submit(() -> pass(asking, answering, Duration.ZERO));
      lanes.submit(() -> pass(answering, asking, late));
    }
  }

  /** Until one of both hangs up, or the line is closed. */
  private static Void pass(Socket from, Socket to, Duration late) throws IOException {
    byte[] chunk = new byte[CHUNK];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        LockSupport.parkNanos(late.toNanos());
        out.write(chunk, 0, length);
      }
    }
    return null;
  }
}
