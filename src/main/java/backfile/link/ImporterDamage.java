package backfile.link;

import java.util.Optional;

/**
 * Undoes what an importer of pictures does to a post's links when it takes its source's front page
 * for a picture: it writes {@code …/wp-content/uploads/2016/05/TITLE.wir} instead of {@code
 * http://www.wired.com/} wherever that stands, and what follows stays glued to it. The three
 * letters are the first of the source's host.
 */
public final class ImporterDamage {
  private static final String FOLDER = "/wp-content/uploads/";

  /** The year and the month below it. */
  private static final int DATED = "2016/05/".length();

  private static final int ENDING = 3;

  private ImporterDamage() {}

  /** The address as it was, if a post of this source has it damaged. */
  public static Optional<String> mended(String url, String source) {
    int folder = url.indexOf(FOLDER);
    String host = SourceLink.host(source);
    boolean own = folder < 0 || host.length() < ENDING || host.equals(SourceLink.host(url));
    if (own || SourceLink.host(url).isEmpty()) {
      return Optional.empty();
    }
    int name = folder + FOLDER.length() + DATED;
    int dot = url.indexOf("." + host.substring(0, ENDING), name);
    int rest = dot + 1 + ENDING;
    int slash = url.indexOf('/', name);
    if (dot <= name || (slash >= 0 && slash < dot)) {
      return Optional.empty();
    }
    return Optional.of(WebAddress.of(source).origin() + "/" + url.substring(rest));
  }
}
