package org.zicht.serve.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;

/**
 * Listens on the loopback address and hands requests to a {@link Site}, one thread each. A request
 * that fails is answered with a line that says so; it never stops the server.
 */
public final class Listener implements AutoCloseable {

  /** More than this is not taken in one request, in bytes. */
  public static final int LARGEST_BODY = 64 * 1024 * 1024;

  /** Less than this is not worth packing, in bytes. */
  private static final int LEAST_PACKED = 1024;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Guard guard;
  private final Site site;
  private final BiConsumer<String, Throwable> defects;

  private Listener(HttpServer server, Site site, BiConsumer<String, Throwable> defects) {
    this.server = server;
    this.site = site;
    this.defects = defects;
    this.guard = new Guard(server.getAddress().getPort());
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Begins to listen.
   *
   * @param port where; 0 for any that is free
   * @param site what answers
   * @param defects is told of every error of the program's own: the address, and the error
   * @throws BindException if the port is taken
   * @throws IOException if listening is not possible
   */
  public static Listener start(int port, Site site, BiConsumer<String, Throwable> defects)
      throws IOException {
    InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
    Listener listener = new Listener(server, site, defects);
    server.start();
    return listener;
  }

  /** The address of the first page. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      write(exchange, answer(exchange));
    } catch (IOException gone) {
      // the browser has closed the connection: nobody is there to be told
    }
  }

  private Response answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD") && !method.equals("POST")) {
      return Response.line(405, "Refused: only GET, HEAD and POST are answered.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return Response.line(413, "Too large: 64 MB at most at a time. Use zicht add for more.");
    }
    Request request = request(exchange, body);
    Optional<String> refusal = guard.refusal(request);
    if (refusal.isPresent()) {
      return Response.line(403, refusal.get());
    }
    try {
      return site.answer(request);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      defects.accept(request.address(), defect);
      return Response.line(
          500, "Zicht made an error of its own; the terminal that runs zicht serve names it.");
    }
  }

  private static Request request(HttpExchange exchange, byte[] body) {
    URI address = exchange.getRequestURI();
    List<String> path = new ArrayList<>();
    String raw = address.getRawPath();
    for (String part : (raw == null ? "" : raw).split("/", -1)) {
      if (!part.isEmpty()) {
        path.add(decoded(part));
      }
    }
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String query = address.getRawQuery();
    return new Request(
        exchange.getRequestMethod(), path, Query.of(query == null ? "" : query), headers, body);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return part;
    }
  }

  private static void write(HttpExchange exchange, Response response) throws IOException {
    var headers = exchange.getResponseHeaders();
    Guard.headers().forEach(headers::set);
    response.headers().forEach(headers::set);
    if (!response.type().isEmpty()) {
      headers.set("Content-Type", response.type());
    }
    byte[] body = response.body();
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (body.length >= LEAST_PACKED && accepted != null && accepted.contains("gzip")) {
      headers.set("Content-Encoding", "gzip");
      headers.set("Vary", "Accept-Encoding");
      body = packed(body);
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(response.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }
}
