package backfile.shell.browse;

import backfile.view.Paint;
import backfile.view.Role;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * How the parts of the screen look, and which signs stand in it. Without colour, bold and
 * underlined text tell them apart.
 *
 * @param unicode whether the terminal shows other signs than ASCII
 */
record Styles(boolean colorful, boolean unicode) {
  AttributedStyle match() {
    return colorful ? of(Role.MATCH) : AttributedStyle.BOLD.underline();
  }

  AttributedStyle dim() {
    return colorful ? of(Role.DIM) : AttributedStyle.DEFAULT;
  }

  AttributedStyle title() {
    return AttributedStyle.BOLD;
  }

  AttributedStyle prompt() {
    return colorful ? of(Role.PROMPT) : AttributedStyle.BOLD;
  }

  AttributedStyle problem() {
    return colorful ? of(Role.PROBLEM) : AttributedStyle.BOLD;
  }

  AttributedStyle tag() {
    return colorful ? of(Role.TAG) : AttributedStyle.DEFAULT;
  }

  AttributedStyle current() {
    return AttributedStyle.INVERSE;
  }

  private static AttributedStyle of(Role role) {
    return AttributedString.fromAnsi(Paint.on().apply(role, "x")).styleAt(0);
  }

  String prompting() {
    return unicode ? "❯" : ">";
  }

  String between() {
    return unicode ? " · " : ", ";
  }

  String mark() {
    return unicode ? "●" : "*";
  }

  String rule() {
    return unicode ? "─" : "-";
  }

  String border() {
    return unicode ? "│" : "|";
  }
}
