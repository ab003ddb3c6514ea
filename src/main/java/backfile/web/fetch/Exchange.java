package backfile.web.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import backfile.web.fetch.FetchFailure.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** One request and its answer on an open connection, which then has served (RFC 9112). */
final class Exchange {
  private static final int CONTINUE = 100;
  private static final int SWITCHING = 101;
  private static final int OK = 200;

  private final Location location;
  private final Connector.Line line;
  private final InputStream in;

  Exchange(Location location, Connector.Line line) throws IOException {
    this.location = location;
    this.line = line;
    this.in = new BufferedInputStream(line.socket().getInputStream());
  }

  /** Asks a proxy for a tunnel, and gives the status it answers with. */
  static int tunnel(Socket socket, Location location) throws IOException {
    String end = location.host() + ":" + location.port();
    String request = "CONNECT " + end + " HTTP/1.1\r\nHost: " + end + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(UTF_8));
    socket.getOutputStream().flush();
    // Not a byte more than the head may be taken: what follows is TLS.
    return new HeadReader(socket.getInputStream()).read().status();
  }

  Answer run(Wanted wanted, String agent, int mostBytes) throws IOException {
    OutputStream out = line.socket().getOutputStream();
    out.write(request(wanted, agent).getBytes(UTF_8));
    out.flush();
    HeadReader.Head head = new HeadReader(in).read();
    while (head.status() >= CONTINUE && head.status() < OK && head.status() != SWITCHING) {
      head = new HeadReader(in).read();
    }
    boolean page = head.status() >= OK && head.status() < 300 && head.status() != 204;
    boolean read = wanted == Wanted.PAGE && page;
    Content body = read ? new Content(new Body(head.headers(), mostBytes).read(in)) : Content.NONE;
    return new Answer(location, head.status(), head.headers(), body);
  }

  private String request(Wanted wanted, String agent) throws FetchFailure {
    String target = line.addressed() ? location.url() : location.target();
    String request =
        (wanted == Wanted.HEAD ? "HEAD " : "GET ")
            + target
            + " HTTP/1.1\r\nHost: "
            + location.authority()
            + "\r\nUser-Agent: "
            + agent
            + "\r\nAccept: text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5\r\n"
            + (wanted == Wanted.PAGE ? "Accept-Encoding: gzip, deflate\r\n" : "")
            + "Connection: close\r\n\r\n";
    if (target.indexOf(' ') >= 0 || target.indexOf('\r') >= 0 || target.indexOf('\n') >= 0) {
      throw new FetchFailure(Kind.FORBIDDEN, "the address has blanks in it");
    }
    return request;
  }
}
