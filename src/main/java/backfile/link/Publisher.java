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
    return isName(name) ? Optional.of(name) : Optional.empty();
  }

  /** Not the end of a sentence, which has neither capitals nor dots, where there are capitals. */
  private static boolean isName(String text) {
    return text.length() <= LONGEST
        && text.chars()
            .anyMatch(
                c ->
                    Character.isDigit(c)
                        || c == '.'
                        || (Character.isLetter(c) && !Character.isLowerCase(c)));
  }

  private static boolean isFromGoogleNews(String link) {
    String host = SourceLink.host(link);
    return host.startsWith("news.google.");
  }
}
