package backfile.clutter;

import java.util.List;
import java.util.Optional;

/**
 * The line with which WordPress ends an item of a feed, in the language of its site: {@code The
 * post The ferry is back appeared first on The Gazette.} A ferry that {@code appeared first on
 * Tuesday} is no post.
 */
public final class FeedFooter {
  /** What stands before the title, and what between it and the publisher. */
  private record Form(String opening, String middle) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("The post ", " appeared first on "),
          new Form("Der Beitrag ", " erschien zuerst auf "),
          new Form("L’article ", " est apparu en premier sur "),
          new Form("L'article ", " est apparu en premier sur "),
          new Form("La entrada ", " se publicó primero en "),
          new Form("La entrada ", " aparece primero en "),
          new Form("L’articolo ", " è apparso per la prima volta su "),
          new Form("L'articolo ", " è apparso per la prima volta su "),
          new Form("L’articolo ", " proviene da "),
          new Form("L'articolo ", " proviene da "),
          new Form("O post ", " apareceu primeiro em "),
          new Form("O conteúdo ", " aparece primeiro em "),
          new Form("Het bericht ", " verscheen eerst op "),
          new Form("Inlägget ", " dök först upp på "),
          new Form("Artykuł ", " pochodzi z serwisu "));

  private static final int LONGEST_NAME = 60;

  private FeedFooter() {}

  /** Where the article appeared first, of a line that ends in such a sentence. */
  public static Optional<String> publisher(String line) {
    for (Form form : FORMS) {
      int end = form.middle().length() + LONGEST_NAME + 1;
      int at = line.indexOf(form.middle(), Math.max(0, line.length() - end));
      if (at >= 0 && line.lastIndexOf(form.opening(), at) >= 0) {
        return name(line.substring(at + form.middle().length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String text) {
    String stripped = text.strip();
    String name = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    return Optional.of(name).filter(found -> !found.isEmpty() && found.length() <= LONGEST_NAME);
  }

  /** Whether the line is that sentence and nothing else. */
  static boolean is(String line) {
    return publisher(line).isPresent()
        && FORMS.stream()
            .anyMatch(form -> line.startsWith(form.opening()) && line.contains(form.middle()));
  }
}
