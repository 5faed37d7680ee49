package org.zicht.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.zicht.ledger.chain.Digests;

/**
 * The program's own style and scripts. Their address holds a digest of what all of them say, so a
 * browser may keep them for good.
 */
public final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, byte[]> files = new HashMap<>();
  private final String digest;

  /**
   * @param names the files beside the classes of {@code org.zicht.serve}, in {@code assets}
   */
  public Assets(String... names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      byte[] bytes = read("/org/zicht/serve/assets/" + name);
      files.put(name, bytes);
      all.append(new String(bytes, StandardCharsets.UTF_8));
    }
    this.digest = Digests.plain(all.toString()).substring(0, 12);
  }

  private static byte[] read(String resource) {
    try (InputStream bytes = Assets.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + resource + " is missing");
      }
      return bytes.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own files cannot be read", unreadable);
    }
  }

  /**
   * Where a file is.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public String address(String name) {
    if (!files.containsKey(name)) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return "/assets/" + digest + "/" + name;
  }

  /** The file of that name, or a line that says that there is none. */
  public Response file(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      return Response.line(404, "There is no such file.");
    }
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    return new Response(
        200, type, Map.of("Cache-Control", "private, max-age=31536000, immutable"), bytes);
  }
}
