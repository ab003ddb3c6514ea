package backfile.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes redirectors off an address, one within the other. It ends after a fixed number of steps,
 * and nothing it makes is longer than a fixed multiple of what it was given.
 */
final class Unwrapping {
  static final String WRITTEN = "as written";
  static final String TRACKING = "tracking";

  private static final int MOST_STEPS = 10;

  /** Feedsportal writes seven characters as two: no rule lengthens an address more. */
  private static final int MOST_GROWTH = 4;

  /** The order decides only between two that fit the same address. */
  private static final Rule[] RULES = {
    new Feedsportal(),
    new FeedBurner(),
    new GoogleRedirect(),
    new GoogleNewsArticle(),
    new ArchiveCopy(),
    new Amp(),
    new Translation(),
    new MailScanner(),
    new Encoded(),
    new InParameter(),
    new InPath(),
    new ShortLink(),
  };

  private final String original;
  private final List<Resolution.Step> steps = new ArrayList<>(4);

  Unwrapping(String original) {
    this.original = original;
  }

  Resolution run() {
    Optional<String> tidy = SourceLink.tidy(original);
    if (tidy.isEmpty()) {
      return new Resolution(original, List.of(), original, Optional.of("this is no web address"));
    }
    String url = tidy.get();
    if (!url.equals(original)) {
      steps.add(new Resolution.Step(WRITTEN, url));
    }
    for (int unwrapped = 0; unwrapped < MOST_STEPS; unwrapped++) {
      Finding finding = look(url);
      if (finding instanceof Finding.Opaque opaque) {
        return new Resolution(original, steps, url, Optional.of(opaque.reason()));
      }
      if (finding instanceof Finding.None) {
        return resolved(url);
      }
      url = ((Finding.Leads) finding).url();
    }
    String many = "more than " + MOST_STEPS + " redirectors lie within one another";
    return new Resolution(original, steps, url, Optional.of(many));
  }

  private Resolution resolved(String url) {
    String tidy = Tracking.without(url);
    if (!tidy.equals(url)) {
      steps.add(new Resolution.Step(TRACKING, tidy));
    }
    return new Resolution(original, steps, tidy, Optional.empty());
  }

  /** What the first rule that knows the address says; where it leads is tidied and noted. */
  private Finding look(String url) {
    WebAddress address = WebAddress.of(url);
    for (Rule rule : RULES) {
      Finding finding = rule.find(address);
      if (finding instanceof Finding.Leads leads) {
        return step(rule, url, leads.url());
      }
      if (finding instanceof Finding.Opaque) {
        return finding;
      }
    }
    return Finding.NONE;
  }

  private Finding step(Rule rule, String from, String raw) {
    Optional<String> tidy = SourceLink.tidy(raw);
    if (tidy.isEmpty() || tidy.get().length() > MOST_GROWTH * (original.length() + 16)) {
      return new Finding.Opaque("what this redirector holds is no web address");
    }
    if (tidy.get().equals(from)) {
      return Finding.NONE;
    }
    steps.add(new Resolution.Step(rule.name(), tidy.get()));
    return new Finding.Leads(tidy.get());
  }
}
