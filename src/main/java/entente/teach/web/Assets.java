package entente.teach.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the pages are made with, all out of the program itself. */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String OWN = "/entente/teach/web/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private record Asset(byte[] bytes, String type) {}

  private final Map<String, Asset> all = new LinkedHashMap<>();

  Assets() throws IOException {
    all.put("htmx.js", read(WEBJARS + "htmx.org/2.0.4/dist/htmx.min.js", SCRIPT));
    all.put("sse.js", read(WEBJARS + "htmx-ext-sse/2.2.2/sse.js", SCRIPT));
    all.put("class.js", read(OWN + "class.js", SCRIPT));
    all.put("class.css", read(OWN + "class.css", "text/css; charset=utf-8"));
    all.put("icon.svg", read(OWN + "icon.svg", "image/svg+xml"));
  }

  private static Asset read(String path, String type) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("the program's own file " + path + " is missing");
      }
      return new Asset(in.readAllBytes(), type);
    }
  }

  void serve(Context ctx) {
    Asset asset = all.get(ctx.pathParam("name"));
    if (asset == null) {
      throw new Denied(404, "denied.nothing");
    }
    ctx.header("Cache-Control", "public, max-age=3600");
    ctx.contentType(asset.type()).result(asset.bytes());
  }
}
