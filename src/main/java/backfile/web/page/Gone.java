package backfile.web.page;

import backfile.link.SourceLink;
import backfile.web.fetch.Answer;
import backfile.web.fetch.FetchFailure;
import backfile.web.fetch.Fetched;
import backfile.web.fetch.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a page is gone, and by what evidence. Only what says so itself counts: a server that is
 * slow, busy, closed to programs or badly configured may have the page still.
 */
public final class Gone {
  /** A page that says that it is no page says little else. */
  private static final int FEW_WORDS = 200;

  private static final List<String> NOT_FOUND =
      List.of(
          "404",
          "page not found",
          "not found",
          "page doesn't exist",
          "page does not exist",
          "page no longer exists",
          "page is no longer available",
          "page cannot be found",
          "page can't be found",
          "no longer available");

  private static final List<String> FOR_SALE =
      List.of(
          "domain is for sale",
          "domain may be for sale",
          "domain name is for sale",
          "buy this domain",
          "domain is parked",
          "parked free",
          "domain has expired",
          "this domain has been registered");

  private static final List<String> PARKING_HOSTS =
      List.of(
          "sedoparking.com",
          "parkingcrew.net",
          "bodis.com",
          "hugedomains.com",
          "dan.com",
          "afternic.com",
          "above.com",
          "domainmarket.com",
          "buydomains.com");

  private Gone() {}

  /** By a failure: the host has no address any more. */
  public static Optional<String> byFailure(FetchFailure failure) {
    return failure.kind() == FetchFailure.Kind.NO_HOST
        ? Optional.of(String.valueOf(failure.getMessage()))
        : Optional.empty();
  }

  /** By what servers said: the status, or redirects that lead elsewhere. */
  public static Optional<String> byAnswer(Location asked, Answer last) {
    if (last.status() == 404 || last.status() == 410) {
      return Optional.of("its server says " + last.status());
    }
    String host = SourceLink.host(last.location().url());
    for (String parking : PARKING_HOSTS) {
      if (host.equals(parking) || host.endsWith("." + parking)) {
        return Optional.of("its domain is parked at " + host);
      }
    }
    boolean front = isFront(last.location()) && !isFront(asked);
    return front && host.equals(SourceLink.host(asked.url()))
        ? Optional.of("its address leads to the front page")
        : Optional.empty();
  }

  /** The same of a page with the redirects before it. */
  public static Optional<String> byAnswer(Fetched fetched) {
    Answer first = fetched.hops().isEmpty() ? fetched.answer() : fetched.hops().get(0);
    return byAnswer(first.location(), fetched.answer());
  }

  private static boolean isFront(Location location) {
    return location.target().equals("/");
  }

  /**
   * By the text of a page with the status of one that is there: its title says that there is none,
   * or that the domain is for sale, and there is little text besides.
   */
  public static Optional<String> byText(String title, String text, int words) {
    if (words > FEW_WORDS) {
      return Optional.empty();
    }
    String said = title.toLowerCase(Locale.ROOT);
    String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    String all = said + "\n" + text.toLowerCase(Locale.ROOT);
    for (String phrase : FOR_SALE) {
      if (all.contains(phrase)) {
        return Optional.of("its domain is parked: \"" + phrase + "\"");
      }
    }
    for (String phrase : NOT_FOUND) {
      if (holds(said, phrase) || (first.length() < 80 && holds(first, phrase))) {
        return Optional.of("the page says: \"" + phrase + "\"");
      }
    }
    return Optional.empty();
  }

  /** As words of their own: 1404 is a year. */
  private static boolean holds(String text, String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
