package org.zicht.command.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zicht.ledger.chain.Digests;

/**
 * Sends messages to an address that the user has named, signed as Standard Webhooks 1.0.0 says
 * (standardwebhooks.com): who knows the secret can tell that a message is from here, and when it
 * was made. A message that does not arrive is kept, and sent before the next. For one thread.
 */
final class Webhook implements AutoCloseable {

  private static final String ALGORITHM = "HmacSHA256";

  /** How a secret begins that is written in base 64. */
  private static final String ENCODED = "whsec_";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** So many messages are kept; then the oldest are given up. */
  private static final int MOST_KEPT = 1000;

  private final URI address;
  private final SecretKeySpec secret;
  private final HttpClient client;
  private final Deque<Message> messages = new ArrayDeque<>();

  private record Message(String id, String body) {}

  /**
   * @param address where messages go
   * @param secret what they are signed with: {@code whsec_} and base 64, or any text
   * @throws IllegalArgumentException if the secret is not what it seems to be
   */
  Webhook(URI address, String secret) {
    this.address = address;
    this.secret = new SecretKeySpec(key(secret), ALGORITHM);
    this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  }

  private static byte[] key(String secret) {
    return secret.startsWith(ENCODED)
        ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
        : secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Sends a message, and those that did not arrive before.
   *
   * @param body JSON
   * @return why the messages could not be sent, in words for the user; empty if they were
   */
  Optional<String> send(String body, Instant now) throws InterruptedException {
    messages.add(new Message("msg_" + Digests.of(now.toString(), body).substring(0, 24), body));
    if (messages.size() > MOST_KEPT) {
      messages.remove();
    }
    while (!messages.isEmpty()) {
      Optional<String> failure = post(messages.element(), now);
      if (failure.isPresent()) {
        return failure.map(
            why -> address + ": " + why + ". " + messages.size() + " messages are kept for it.");
      }
      messages.remove();
    }
    return Optional.empty();
  }

  private Optional<String> post(Message message, Instant now) throws InterruptedException {
    String timestamp = Long.toString(now.getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("webhook-id", message.id())
            .header("webhook-timestamp", timestamp)
            .header("webhook-signature", "v1," + signature(message, timestamp))
            .POST(HttpRequest.BodyPublishers.ofString(message.body()))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status >= 200 && status < 300
          ? Optional.empty()
          : Optional.of("answers with status " + status);
    } catch (IOException unsent) {
      return Optional.of("does not answer");
    }
  }

  private String signature(Message message, String timestamp) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      String signed = message.id() + "." + timestamp + "." + message.body();
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
