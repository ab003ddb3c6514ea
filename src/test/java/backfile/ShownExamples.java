package backfile;

import java.util.ArrayList;
import java.util.List;

/**
 * Command lines that people are shown, run on the sample archive with what they speak of in place:
 * a folder of posts, saved queries, tags, a dump of them, a page and a file of lines.
 */
final class ShownExamples {
  private static final Transcript SCENE =
      Transcript.parse(
          """
          $ export BACKFILE_ARCHIVE=demo
          $ cp $BACKFILE_HOME/share/demo/_posts $HOME/posts
          $ write page.html
          < <title>A page</title><p>A page that is short.</p>
          $ write morning.txt
          < filter date:2016
          < count storm
          $ backfile index $HOME/posts -q
          $ backfile save harbour category:Harbour
          $ backfile save storms storm
          $ backfile tag +todo 212
          $ backfile dump posts.jsonl
          $ backfile list ferry
          """);

  private ShownExamples() {}

  static void prepare(Workspace workspace) {
    for (Transcript.Part part : SCENE.parts()) {
      if (part instanceof Transcript.Step step) {
        List<String> left = new Stage(workspace).play(step);
        if (left.stream().anyMatch(line -> line.startsWith("? "))) {
          throw new IllegalStateException(step.command() + " " + left);
        }
      }
    }
  }

  /** The lines at the end of a command's help, each with the sentence below it. */
  static List<String> ofHelp(Workspace workspace, String command) {
    String help = workspace.run("help", command).out();
    int start = help.indexOf("\nExamples:\n");
    return start < 0
        ? List.of()
        : help.substring(start + "\nExamples:\n".length()).lines().toList();
  }

  /** What a line left, as a transcript shows it; one without the program's name is the shell's. */
  static List<String> run(Workspace workspace, String line) {
    if (!line.startsWith("backfile ")) {
      return Transcript.shown(workspace.run("-c", line));
    }
    String command = line.replace(" ~/", " " + workspace.home() + "/");
    return new Stage(workspace).play(new Transcript.Step(1, command, List.of(), List.of()));
  }

  /** The lines of a page of documentation as far as they are this program's alone. */
  static List<String> ofPage(String page) {
    List<String> lines = new ArrayList<>();
    String joined = page.replace(" \\e\n", " ").replace("\\e", "\\");
    for (String line : joined.split("\n", -1)) {
      String plain = line.replaceFirst(" +# .*", "").strip();
      for (String command : plain.split(" && |; ", -1)) {
        lines.add(command.replaceFirst(" \\|( (?!backfile ).*)?$", ""));
      }
    }
    lines.removeIf(line -> !line.startsWith("backfile ") || asksTheNetwork(line));
    return lines;
  }

  private static boolean asksTheNetwork(String line) {
    boolean asks = line.matches("backfile check .*") && !line.contains("--known");
    return asks || line.matches("backfile follow .*--(read|diff).*");
  }
}
