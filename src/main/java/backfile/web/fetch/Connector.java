package backfile.web.fetch;

import backfile.web.fetch.FetchFailure.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens connections to hosts that may be asked. A name is resolved once, and what was checked is
 * what is connected to: a name server that answers otherwise a moment later changes nothing. That
 * is why this program has its own sockets here, since {@code java.net.http} resolves by itself.
 *
 * <p>Through a proxy (as the system properties of Java say) it is the proxy that resolves: then
 * only what this machine knows of the name is checked.
 *
 * @param trust what makes TLS connections; what it trusts is verified, with the host's name. It is
 *     asked for while one is made, since Java takes a tenth of a second to ready it
 */
public record Connector(Resolver resolver, Supplier<SSLSocketFactory> trust) {
  private static final Duration MOST_FOR_ONE_ADDRESS = Duration.ofSeconds(7);

  public static Connector usual() {
    return usual(Resolver.SYSTEM);
  }

  /** One that trusts as Java does, and finds hosts so. */
  public static Connector usual(Resolver resolver) {
    return new Connector(resolver, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /**
   * A connection and whether a proxy reads the request at its end.
   *
   * @param addressed whether the request must say the whole address, as such a proxy wants it
   */
  record Line(Socket socket, boolean addressed) {}

  /**
   * Connects.
   *
   * @param opened is given each socket as soon as it is there, so that another thread can close it
   */
  Line connect(Location location, Limits limits, Consumer<Socket> opened) throws FetchFailure {
    Proxy proxy = proxy(location);
    boolean relayed = proxy.type() == Proxy.Type.HTTP;
    List<InetAddress> addresses = checked(location, limits, relayed);
    try {
      Socket socket =
          relayed
              ? relayed(location, proxy, limits, opened)
              : direct(location, proxy, addresses, opened);
      boolean addressed = relayed && !location.secure();
      return new Line(location.secure() ? secure(socket, location, opened) : socket, addressed);
    } catch (FetchFailure e) {
      throw e;
    } catch (SSLException e) {
      throw new FetchFailure(Kind.NOT_SECURE, "its connection is not safe: " + reason(e), e);
    } catch (SocketTimeoutException e) {
      throw new FetchFailure(Kind.NO_CONNECTION, "its host does not answer", e);
    } catch (IOException e) {
      throw new FetchFailure(Kind.NO_CONNECTION, "its host takes no connection", e);
    }
  }

  private static Proxy proxy(Location location) {
    String scheme = location.secure() ? "https://" : "http://";
    ProxySelector selector = ProxySelector.getDefault();
    try {
      List<Proxy> proxies = selector.select(URI.create(scheme + location.authority() + "/"));
      return proxies.isEmpty() ? Proxy.NO_PROXY : proxies.get(0);
    } catch (IllegalArgumentException e) {
      // A host with an underscore is none to java.net.URI, and no list of exceptions names it.
      return Proxy.NO_PROXY;
    }
  }

  /** The addresses of a host, each of them one that may be asked. */
  private List<InetAddress> checked(Location location, Limits limits, boolean relayed)
      throws FetchFailure {
    String host = location.host();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    List<InetAddress> addresses;
    try {
      addresses = resolver.resolve(name);
    } catch (UnknownHostException e) {
      if (relayed) {
        return List.of();
      }
      throw new FetchFailure(Kind.NO_HOST, "there is no host " + host, e);
    }
    for (InetAddress address : addresses) {
      if (!limits.privateNetworks() && !PublicNetwork.holds(address)) {
        throw new FetchFailure(
            Kind.FORBIDDEN,
            "its host " + host + " is at " + address.getHostAddress() + ", in no public network");
      }
    }
    return addresses;
  }

  private static Socket direct(
      Location location, Proxy proxy, List<InetAddress> addresses, Consumer<Socket> opened)
      throws IOException {
    Optional<IOException> first = Optional.empty();
    for (InetAddress address : addresses) {
      Socket socket = new Socket(proxy);
      opened.accept(socket);
      try {
        InetSocketAddress end = new InetSocketAddress(address, location.port());
        socket.connect(end, (int) MOST_FOR_ONE_ADDRESS.toMillis());
        return socket;
      } catch (IOException e) {
        socket.close();
        first = first.or(() -> Optional.of(e));
      }
    }
    throw first.orElseGet(() -> new IOException("no address"));
  }

  /** A connection to the proxy, and for https a tunnel through it. */
  private static Socket relayed(
      Location location, Proxy proxy, Limits limits, Consumer<Socket> opened) throws IOException {
    InetSocketAddress end = (InetSocketAddress) proxy.address();
    Socket socket = new Socket(Proxy.NO_PROXY);
    opened.accept(socket);
    InetSocketAddress found =
        end.isUnresolved() ? new InetSocketAddress(end.getHostString(), end.getPort()) : end;
    socket.connect(found, (int) limits.time().toMillis());
    if (location.secure()) {
      int status = Exchange.tunnel(socket, location);
      if (status != 200) {
        socket.close();
        throw new FetchFailure(Kind.NO_CONNECTION, "the proxy says " + status);
      }
    }
    return socket;
  }

  private Socket secure(Socket socket, Location location, Consumer<Socket> opened)
      throws IOException {
    String host = location.host();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    SSLSocket safe = (SSLSocket) trust.get().createSocket(socket, name, location.port(), true);
    opened.accept(safe);
    SSLParameters parameters = safe.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    safe.setSSLParameters(parameters);
    safe.startHandshake();
    return safe;
  }

  /** The last cause says most: the others only say that a handshake failed. */
  private static String reason(SSLException e) {
    Throwable last = e;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return String.valueOf(last.getMessage());
  }
}
