package entente.teach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.scenario.Exercise;
import entente.scenario.ExerciseReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over TLS, with a keystore as the page tells to make one. */
class SecureServerTest {
  private static final String PASSWORD = "correct horse";

  @TempDir static Path folder;
  private static Path keystore;

  @BeforeAll
  static void aKeystore() throws Exception {
    keystore = folder.resolve("class.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "class",
                "-keyalg",
                "EC",
                "-validity",
                "365",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keystore.toString())
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertTrue(keytool.waitFor(60, TimeUnit.SECONDS));
  }

  /** A client that trusts this keystore's certificate and no other. */
  private static HttpClient client() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(keystore)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("class", store.getCertificate("class"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  @Test
  void pagesAndCookiesStayOnTls() throws Exception {
    Exercise exercise =
        ExerciseReader.read(Path.of("src/test/resources/exercises/toy-shells.yaml"))
            .exercise()
            .orElseThrow();
    Server.Setting setting =
        new Server.Setting(
            "127.0.0.1",
            0,
            folder.resolve("class"),
            4,
            Optional.of(Keystore.open(keystore, PASSWORD)));
    try (Server server = new Server(setting, Map.of("toy", exercise), Texts.english())) {
      assertTrue(server.deskLink("localhost").startsWith("https://localhost:" + server.port()));
      HttpResponse<String> page =
          client()
              .send(
                  HttpRequest.newBuilder(URI.create(server.deskLink("localhost"))).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(303, page.statusCode());
      String cookie = page.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("Secure"), cookie);
      assertEquals(
          "max-age=86400", page.headers().firstValue("Strict-Transport-Security").orElse(""));
    }
  }

  @Test
  void aWrongPasswordIsSaid() {
    IOException refused = assertThrows(IOException.class, () -> Keystore.open(keystore, "wrong"));
    assertTrue(String.valueOf(refused.getMessage()).contains("password"), refused.getMessage());
  }
}
