package backfile.shell.pager;

/** What is typed below the text, behind the sign of what it is for. */
final class TypedLine {
  /** How it goes on after a key. */
  enum Outcome {
    GOES_ON,
    GIVEN,
    GIVEN_UP
  }

  private Action purpose = Action.SEARCH;
  private String text = "";
  private String earlier = "";

  void begin(Action newPurpose) {
    purpose = newPurpose;
    text = "";
  }

  Action purpose() {
    return purpose;
  }

  String text() {
    return text;
  }

  /** As it is shown, its sign before it. */
  String shown() {
    return switch (purpose) {
          case SEARCH_BACKWARD -> "?";
          case ONLY -> "&";
          default -> "/";
        }
        + text;
  }

  Outcome act(Key key) {
    switch (key.action()) {
      case TYPE -> text += key.text();
      case RUB_OUT -> {
        return rubOut();
      }
      case RUB_OUT_WORD -> text = text.strip().replaceAll("\\S+$", "");
      case RUB_OUT_LINE -> text = "";
      case EARLIER -> text = earlier;
      case CANCEL -> {
        return Outcome.GIVEN_UP;
      }
      case ENTER -> {
        earlier = text.isEmpty() ? earlier : text;
        return Outcome.GIVEN;
      }
      default -> {}
    }
    return Outcome.GOES_ON;
  }

  private Outcome rubOut() {
    if (text.isEmpty()) {
      return Outcome.GIVEN_UP;
    }
    text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    return Outcome.GOES_ON;
  }
}
