package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.command.argument.CommandWords;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

class CommandWordsTest {
  @Test
  void whatConfigDoesIsInItsHelp() {
    try (Workspace workspace = Workspace.open()) {
      String help = workspace.run("help", "config", "edit").out();
      assertEquals(workspace.run("help", "config").out(), help);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "count ferry ~ count: NAME QUERY",
        "--no-pager count ferry ~ count: OPTION NAME QUERY",
        "-A demo count ferry ~ count: OPTION VALUE NAME QUERY",
        "--archive=demo count -n20x ~ count: OPTION NAME QUERY",
        "list -n 3 ferry --sort date ~ list: NAME OPTION VALUE QUERY OPTION VALUE",
        "list -- --sort ~ list: NAME OPTION QUERY",
        "list list ~ list: NAME QUERY",
        "save todo tag:todo ~ save: NAME NAME QUERY",
        "facet category ferry ~ facet: NAME FIELD QUERY",
        "view 222 ~ view: NAME REF",
        "view --width 40 222 ~ view: NAME OPTION VALUE REF",
        "ferry list ~ list: QUERY QUERY",
        "--json ferry ~ list: OPTION QUERY",
        "list --odd ferry ~ list: NAME OPTION QUERY",
      })
  void eachWordIsWhatItIsToItsCommand(String line, String expected) {
    List<String> words = List.of(line.strip().split(" ", -1));
    CommandWords typed = CommandWords.of(words, tree(), "list");
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean parameter = typed.kind(i) == CommandWords.Kind.PARAMETER;
      kinds.add(parameter ? typed.label(i) : typed.kind(i).name());
    }
    assertEquals(expected, typed.command().name() + ": " + String.join(" ", kinds));
  }

  private static CommandSpec tree() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    try (Workspace workspace = Workspace.open()) {
      return Backfile.commandLine(workspace.surroundings("", nowhere, nowhere)).getCommandSpec();
    }
  }
}
