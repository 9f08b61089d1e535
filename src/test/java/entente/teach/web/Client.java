package entente.teach.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A browser without a screen: it keeps its cookies where they belong, and sends forms. */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Client(int port) {
    this.port = port;
  }

  /** An answer of the server. */
  record Reply(int status, String body, Map<String, List<String>> headers) {
    String header(String name) {
      return String.join(
          "; ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }
  }

  Reply get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  Reply get(String path, String name, String value) throws IOException, InterruptedException {
    return send(request(path).header(name, value).GET().build());
  }

  /** Sends a form, as a page of the server does. */
  Reply post(String path, String... fields) throws IOException, InterruptedException {
    return send(form(path, "http://localhost:" + port, fields).build());
  }

  /** Sends a form from elsewhere. */
  Reply postFrom(String origin, String path, String... fields)
      throws IOException, InterruptedException {
    return send(form(path, origin, fields).build());
  }

  private HttpRequest.Builder form(String path, String origin, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int k = 0; k + 1 < fields.length; k += 2) {
      pairs.add(coded(fields[k]) + "=" + coded(fields[k + 1]));
    }
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("HX-Request", "true")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
    return origin.isEmpty() ? request : request.header("Origin", origin);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    List<String> held = new ArrayList<>();
    cookies.forEach(
        (place, value) -> {
          String[] parts = place.split(" ", -1);
          if (path.startsWith(parts[1])) {
            held.add(parts[0] + "=" + value);
          }
        });
    if (!held.isEmpty()) {
      request.header("Cookie", String.join("; ", held));
    }
    return request;
  }

  Reply send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] parts = cookie.split("; ?", -1);
      String[] pair = parts[0].split("=", 2);
      String path = cookie.replaceFirst(".*[Pp]ath=([^;]*).*", "$1");
      cookies.put(pair[0] + " " + path, pair[1]);
    }
    return new Reply(answer.statusCode(), answer.body(), answer.headers().map());
  }

  /** The cookies that it holds, as they were set. */
  Map<String, String> cookies() {
    return cookies;
  }

  /** Holds a cookie for a path. */
  void hold(String name, String path, String value) {
    cookies.put(name + " " + path, value);
  }

  /** The status of a request that is written by hand. */
  static int raw(int port, String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] head = socket.getInputStream().readNBytes(12);
      return Integer.parseInt(new String(head, StandardCharsets.ISO_8859_1).substring(9));
    }
  }
}
