package org.zicht.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Unreadable;

/**
 * Fetches what is at an address that the user has named: over http or https, from public addresses
 * only, whatever it redirects to, within bounds of time and bytes, and without cookies.
 */
public final class Fetching implements Web {

  /** What Zicht calls itself. */
  private static final String NAME = "Zicht/0.1 (reads reports that its user names)";

  private static final String KINDS =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/feed+json, application/pdf;q=0.9, text/plain;q=0.9, */*;q=0.5";

  /** The most bytes, unpacked. */
  private static final long LARGEST = 500_000_000;

  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** How long nothing may come. */
  private static final int SILENCE_SECONDS = 20;

  private static final int MOST_REDIRECTS = 10;

  private final DnsResolver resolver;
  private final LongSupplier nanoseconds;

  /**
   * @param resolver finds the addresses of hosts, those that may be asked
   * @param nanoseconds the time, from any moment on
   */
  Fetching(DnsResolver resolver, LongSupplier nanoseconds) {
    this.resolver = resolver;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Fetches what is at {@code address} and has it read by what it is.
   *
   * @throws Unreadable if it cannot be fetched
   */
  public static void fetch(String address, Opening opening) throws IOException {
    new Fetching(PublicResolver.ofMachine(), System::nanoTime).get(address, opening);
  }

  /** The web as this machine reaches it. */
  public static Web ofMachine() {
    return new Fetching(PublicResolver.ofMachine(), System::nanoTime);
  }

  void get(String address, Opening opening) throws IOException {
    switch (visit(address, Stamp.NONE, opening)) {
      case Visit.Came came -> {}
      case Visit.Unchanged unchanged -> {}
      case Visit.Refused refused -> throw refused.reason();
    }
  }

  @Override
  public Visit visit(String address, Stamp known, Opening opening) {
    try {
      HttpGet request = new HttpGet(checked(address));
      request.setHeader("Accept", KINDS);
      known.ask(request);
      HttpClientContext context = HttpClientContext.create();
      return asked(request, context, response -> came(address, response, context, opening));
    } catch (IOException failed) {
      return new Visit.Refused(inWords(failed), null);
    }
  }

  @Override
  public Small small(String address, int most) {
    try {
      return asked(
          new HttpGet(checked(address)),
          HttpClientContext.create(),
          response -> {
            HttpEntity entity = response.getEntity();
            if (entity == null) {
              return new Small(response.getCode(), new byte[0]);
            }
            try (InputStream bytes =
                new Bounded(entity.getContent(), LARGEST, LONGEST, nanoseconds)) {
              return new Small(response.getCode(), bytes.readNBytes(most));
            }
          });
    } catch (IOException failed) {
      return new Small(Small.UNREACHABLE, new byte[0]);
    }
  }

  /** What is made of an answer. */
  private interface Answered<T> {
    T of(ClassicHttpResponse response) throws IOException;
  }

  private <T> T asked(HttpGet request, HttpClientContext context, Answered<T> answered)
      throws IOException {
    try (CloseableHttpClient client = client();
        ClassicHttpResponse response = client.executeOpen(null, request, context)) {
      return answered.of(response);
    }
  }

  private Visit came(
      String address, ClassicHttpResponse response, HttpClientContext context, Opening opening)
      throws IOException {
    if (response.getCode() == HttpStatus.SC_NOT_MODIFIED) {
      return new Visit.Unchanged();
    }
    Optional<Unreadable> error = error(response.getCode());
    if (error.isPresent()) {
      return new Visit.Refused(error.get(), RetryAfter.of(response));
    }
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      throw new Unreadable("is empty there", "Check the address");
    }
    try (InputStream bytes = new Bounded(entity.getContent(), LARGEST, LONGEST, nanoseconds)) {
      opening.read(Content.of(address, bytes).from(where(address, context), charset(entity)));
    }
    return new Visit.Came(Stamp.of(response));
  }

  /** The same failure, in words for the user. */
  private static Unreadable inWords(IOException failed) {
    try {
      throw failed;
    } catch (Unreadable inWords) {
      return inWords;
    } catch (PublicResolver.NotPublic within) {
      return new Unreadable(
          "leads to " + within.getMessage() + ", which is no public address",
          "Fetch it yourself and read the file");
    } catch (UnknownHostException unknown) {
      return new Unreadable(
          "has a host that is not found: " + unknown.getMessage(),
          "Check the address and the connection");
    } catch (SSLException distrusted) {
      return new Unreadable(
          "has a certificate that cannot be trusted (" + distrusted.getMessage() + ")",
          "Check the address");
    } catch (java.io.InterruptedIOException late) {
      return new Unreadable("does not answer in time", "Try again later");
    } catch (java.net.ConnectException refused) {
      return new Unreadable("does not answer", "Check the address and the connection");
    } catch (IOException other) {
      return new Unreadable(
          "cannot be had ("
              + Objects.requireNonNullElse(other.getMessage(), other.getClass().getSimpleName())
              + ")",
          "Try again later");
    }
  }

  private static URI checked(String address) throws Unreadable {
    try {
      URI uri = new URI(address);
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        throw new Unreadable("is no address of a page", "Check the address");
      }
      return uri;
    } catch (URISyntaxException malformed) {
      throw new Unreadable("is no well-formed address", "Check the address");
    }
  }

  private CloseableHttpClient client() {
    return HttpClients.custom()
        .setUserAgent(NAME)
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                .setConnectionRequestTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                .setMaxRedirects(MOST_REDIRECTS)
                .build())
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                        .setSocketTimeout(SILENCE_SECONDS, TimeUnit.SECONDS)
                        .build())
                .build())
        .build();
  }

  /** What is wrong where a site answers with that status; empty if nothing is. */
  private static Optional<Unreadable> error(int status) {
    return switch (status) {
      case 401, 402, 403, 451 ->
          Optional.of(
              new Unreadable(
                  "may not be read from here (status " + status + ")",
                  "Open it in a browser, save the page, and read that"));
      case 404, 410 ->
          Optional.of(new Unreadable("is not there (status " + status + ")", "Check the address"));
      case 429 ->
          Optional.of(new Unreadable("was asked for too often (status 429)", "Try again later"));
      default ->
          status >= 200 && status < 300
              ? Optional.empty()
              : Optional.of(
                  new Unreadable(
                      "cannot be had now: the site answers with status " + status,
                      "Try again later"));
    };
  }

  /** The address at which it was found in the end. */
  private static String where(String address, HttpClientContext context) {
    RedirectLocations redirects = context.getRedirectLocations();
    return redirects == null || redirects.size() == 0
        ? address
        : redirects.get(redirects.size() - 1).toString();
  }

  private static @Nullable Charset charset(HttpEntity entity) {
    ContentType type = ContentType.parseLenient(entity.getContentType());
    return type == null ? null : type.getCharset();
  }
}
