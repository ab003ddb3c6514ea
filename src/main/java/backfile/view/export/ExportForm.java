package backfile.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What posts are exported as. */
public enum ExportForm {
  /** A file a post, in a folder. */
  MARKDOWN(".md"),
  /** A page a post, in a folder, and a page that lists them. */
  HTML(".html"),
  /** One WordPress export file. */
  WXR(".xml .wxr"),
  /** One file of bulk actions. */
  OPENSEARCH(".ndjson");

  /** Between blanks; the first is that of new files. */
  private final String extensions;

  ExportForm(String extensions) {
    this.extensions = extensions;
  }

  /** As a user types it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a user can type. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (ExportForm form : values()) {
      words.add(form.word());
    }
    return words;
  }

  /** Whether each post becomes a file of its own. */
  public boolean isFolder() {
    return this == MARKDOWN || this == HTML;
  }

  /** How the names of its files end. */
  public String extension() {
    return extensions.split(" ", -1)[0];
  }

  /** The form that a user calls so. */
  public static Optional<ExportForm> find(String word) {
    for (ExportForm form : values()) {
      if (form.word().equals(word)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form that files of this name have. */
  public static Optional<ExportForm> ofName(String name) {
    for (ExportForm form : values()) {
      for (String extension : form.extensions.split(" ", -1)) {
        if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
          return Optional.of(form);
        }
      }
    }
    return Optional.empty();
  }
}
