package backfile.web.fetch;

import java.util.List;

/**
 * A page and the way to it.
 *
 * @param hops the redirects in order, without the last answer
 */
public record Fetched(List<Answer> hops, Answer answer) {
  public Fetched {
    hops = List.copyOf(hops);
  }
}
