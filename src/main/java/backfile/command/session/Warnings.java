package backfile.command.session;

import backfile.problem.Problem;
import backfile.problem.ProblemPrinter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong, where it was asked for, and what to type here to mend it. */
final class Warnings {
  private static final String PROGRAM = "backfile ";

  private final Session session;
  private final Set<Problem> told = new HashSet<>();
  private String place = "";
  private boolean indexesFolder;

  Warnings(Session session) {
    this.session = session;
  }

  void at(String newPlace) {
    place = newPlace;
  }

  String place() {
    return place;
  }

  void indexesFolder(boolean yes) {
    indexesFolder = yes;
  }

  void tell(Problem problem) {
    tell(problem, place);
  }

  /** Once, however often they are found, and without a place: no line that is run is at fault. */
  void tellOnce(List<Problem> problems) {
    for (Problem problem : problems) {
      if (told.add(problem)) {
        tell(problem, "");
      }
    }
  }

  private void tell(Problem problem, String where) {
    if (Session.isEnding()) {
      return;
    }
    Problem said = where.isEmpty() ? problem : problem.within(where);
    String hint = reachingThisIndex(said.hint().orElse(""));
    said = hint.isEmpty() ? said : said.withHint(hint);
    if (session.isReadingLines() && hint.startsWith(PROGRAM)) {
      said = said.withHint(hint.substring(PROGRAM.length()));
    }
    new ProblemPrinter(session.err()).print(said);
  }

  /** To index again has to mean the index that was chosen, where that is not the usual one. */
  private String reachingThisIndex(String hint) {
    if (!hint.equals("backfile index") && !hint.equals("backfile index --full")) {
      return hint;
    }
    GlobalOptions options = session.options();
    if (options.db().isPresent()) {
      return "backfile index DIR --full --db FILE";
    }
    if (indexesFolder) {
      return "backfile index DIR --full";
    }
    return options.archive().map(name -> hint + " -A " + ArchiveNames.quoted(name)).orElse(hint);
  }
}
