package backfile.link;

import java.util.Optional;

/**
 * The publisher's name that Google News writes behind a title: {@code Clock stops – Harbour News}.
 * Elsewhere words after a dash are part of the title.
 */
public final class Publisher {
  private static final int LONGEST = 60;

  private Publisher() {}

  public static Optional<String> of(Resolution source, String title) {
    if (!source.isResolved() || !isFromGoogleNews(source.original())) {
      return Optional.empty();
    }
    int dash = Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - "));
    String name = dash <= 0 ? "" : title.substring(dash + 3).strip();
    return name.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
  }

  private static boolean isFromGoogleNews(String link) {
    String host = SourceLink.host(link);
    return host.startsWith("news.google.");
  }
}
