package backfile.clutter.fact;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells the feed that brought an article from its source link: FeedBurner puts the feed's name into
 * it, {@code http://feeds.quay.example/~r/harbourNews/~3/x1/story.htm}; else a host may be a feed's
 * own, {@code feeds.quay.example}, or the link one of Google News.
 */
public final class Feed {
  private static final String BURNED = "/~r/";

  private Feed() {}

  /** The feed that a source link tells, if it does. */
  public static Optional<String> of(String link) {
    return burned(link).or(() -> hosted(link));
  }

  /** The name after {@code ~r} and its owner, which the kind of link follows. */
  private static Optional<String> burned(String url) {
    int start = url.indexOf(BURNED);
    int end = start < 0 ? -1 : url.indexOf("/~", start + BURNED.length());
    if (end < 0) {
      return Optional.empty();
    }
    String owned = url.substring(start + BURNED.length(), end);
    return Optional.of(owned.substring(owned.indexOf('/') + 1)).filter(name -> !name.isBlank());
  }

  private static Optional<String> hosted(String url) {
    int start = url.indexOf("://");
    int end = start < 0 ? -1 : url.indexOf('/', start + 3);
    if (end < 0) {
      return Optional.empty();
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    if (host.equals("news.google.com")) {
      return Optional.of("Google News");
    }
    boolean feed = host.startsWith("feeds.") || host.startsWith("feed.") || host.startsWith("rss.");
    return Optional.of(host).filter(name -> feed);
  }
}
