package backfile.web.fetch;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** The sockets of one request, which the thread that waits for it closes when it has waited. */
final class OpenSockets {
  private final List<Socket> sockets = new ArrayList<>();
  private boolean closed;

  synchronized void add(Socket socket) {
    sockets.add(socket);
    if (closed) {
      close(socket);
    }
  }

  synchronized void close() {
    closed = true;
    // The plain one below a TLS socket comes first: closing the upper one would wait for its peer.
    sockets.forEach(OpenSockets::close);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no more use, closed or not.
      return;
    }
  }
}
