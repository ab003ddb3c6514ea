package backfile.clutter;

import backfile.text.Article;
import backfile.text.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out what plugins and themes put into a post: share buttons, notices about cookies, forms of
 * newsletters, boxes about the author. Each is known by a class or id that only it has, so that
 * neither its length nor its links matter.
 */
final class PluginBoxes implements ClutterRule {
  private static final Set<String> NAMES =
      Set.of(
          "a2a_kit",
          "about-the-author",
          "addtoany_share_save_container",
          "adsbygoogle",
          "author-bio",
          "author-box",
          "cookie-banner",
          "cookie-consent",
          "cookie-law-info-bar",
          "cookie-notice",
          "feedflare",
          "jp-relatedposts",
          "mc4wp-form",
          "mc_embed_signup",
          "more-link",
          "newsletter-sign-up",
          "newsletter-signup",
          "share_submission",
          "sharedaddy",
          "yarpp-related",
          "zemanta-pixie",
          "zemanta-related");

  @Override
  public String name() {
    return "plugin-boxes";
  }

  @Override
  public String reason() {
    return "It stands in a box of a plugin, which asks, tells or shares something else.";
  }

  @Override
  public Article clean(Article article, Passages passages) {
    return new Sieve() {
      @Override
      boolean keeps(Origin origin) {
        return !isWithinBox(origin);
      }
    }.sieve(article);
  }

  private static boolean isWithinBox(Origin innermost) {
    Optional<Origin> origin = Optional.of(innermost);
    while (origin.isPresent()) {
      if (!origin.get().marks().isEmpty() && isBox(origin.get().marks())) {
        return true;
      }
      origin = origin.get().parent();
    }
    return false;
  }

  private static boolean isBox(String marks) {
    for (String mark : marks.split(" ", -1)) {
      if (NAMES.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
