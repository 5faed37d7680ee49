package org.zicht.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
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
import org.jspecify.annotations.Nullable;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Unreadable;

/**
 * Fetches what is at an address that the user has named: over http or https, from public addresses
 * only, whatever it redirects to, within bounds of time and bytes, and without cookies.
 */
public final class Fetching {

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

  void get(String address, Opening opening) throws IOException {
    HttpGet request = new HttpGet(checked(address));
    request.setHeader("Accept", KINDS);
    HttpClientContext context = HttpClientContext.create();
    try (CloseableHttpClient client = client();
        ClassicHttpResponse response = client.executeOpen(null, request, context)) {
      refuseErrors(response.getCode());
      HttpEntity entity = response.getEntity();
      if (entity == null) {
        throw new Unreadable("is empty there", "Check the address");
      }
      try (InputStream bytes = new Bounded(entity.getContent(), LARGEST, LONGEST, nanoseconds)) {
        opening.read(Content.of(address, bytes).from(where(address, context), charset(entity)));
      }
    } catch (PublicResolver.NotPublic within) {
      throw new Unreadable(
          "leads to " + within.getMessage() + ", which is no public address",
          "Fetch it yourself and read the file");
    } catch (UnknownHostException unknown) {
      throw new Unreadable(
          "has a host that is not found: " + unknown.getMessage(),
          "Check the address and the connection");
    } catch (SSLException distrusted) {
      throw new Unreadable(
          "has a certificate that cannot be trusted (" + distrusted.getMessage() + ")",
          "Check the address");
    } catch (java.io.InterruptedIOException late) {
      throw new Unreadable("does not answer in time", "Try again later");
    } catch (java.net.ConnectException refused) {
      throw new Unreadable("does not answer", "Check the address and the connection");
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

  private static void refuseErrors(int status) throws Unreadable {
    if (status >= 200 && status < 300) {
      return;
    }
    throw switch (status) {
      case 401, 402, 403, 451 ->
          new Unreadable(
              "may not be read from here (status " + status + ")",
              "Open it in a browser, save the page, and read that");
      case 404, 410 -> new Unreadable("is not there (status " + status + ")", "Check the address");
      case 429 -> new Unreadable("was asked for too often (status 429)", "Try again later");
      default ->
          new Unreadable(
              "cannot be had now: the site answers with status " + status, "Try again later");
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
