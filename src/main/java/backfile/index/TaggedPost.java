package backfile.index;

import backfile.query.Folding;
import java.util.List;

/** A post that a person has tagged, also if the index has it no more; its tags in their order. */
public record TaggedPost(PostTraits traits, List<String> tags) {
  private static final int LONGEST = 100;

  public TaggedPost {
    tags = List.copyOf(tags);
  }

  /** Whether a tag could be typed and printed in a list of tags. */
  public static boolean isTag(String tag) {
    boolean valid = !Folding.fold(tag).isBlank() && tag.length() <= LONGEST;
    for (int i = 0; valid && i < tag.length(); i++) {
      char c = tag.charAt(i);
      valid = c != ',' && c != '"' && !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }
    return valid && tag.equals(tag.strip());
  }

  /** What {@link #isTag} takes, for messages. */
  public static String tagRule() {
    return "a tag is at most " + LONGEST + " characters on one line, without comma and quote";
  }
}
