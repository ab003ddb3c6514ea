package backfile.web.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the network addresses of a host's name. */
@FunctionalInterface
public interface Resolver {
  /** As the system does. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /** At least one address. */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
