package backfile.command.link;

import backfile.command.session.ProgramVersion;
import backfile.command.session.Session;
import backfile.command.session.Settings;
import backfile.link.SourceLink;
import backfile.problem.Problem;
import backfile.web.fetch.Connector;
import backfile.web.fetch.Fetcher;
import backfile.web.fetch.Limits;
import backfile.web.page.DatedCopy;
import java.time.Instant;
import java.util.Optional;

/** The way from commands to the network, which the settings can close. */
final class Network {
  private final Session session;

  Network(Session session) {
    this.session = session;
  }

  /** Refuses to go on where the settings forbid it. */
  void check(String command, String instead) {
    Settings settings = session.settings();
    if (settings.offline()) {
      throw Problem.of(
              command,
              "the network is closed by the settings: "
                  + settings.origin(Settings.Key.OFFLINE)
                  + " says offline: true")
          .withHint(instead)
          .asException();
    }
  }

  Fetcher fetcher(boolean privateNetworks) {
    String agent = "backfile/" + ProgramVersion.text() + " (archive shell; on a reader's request)";
    return new Fetcher(Limits.USUAL.withPrivateNetworks(privateNetworks), Connector.usual(), agent);
  }

  /** A host that surely exists: that of the web archive. */
  String knownHost() {
    return SourceLink.host(copy(Optional.empty(), "").address());
  }

  /** The copy of a page nearest to a moment, in the web archive of the settings. */
  DatedCopy copy(Optional<Instant> date, String url) {
    return DatedCopy.of(session.settings().wayback(), date, url);
  }
}
