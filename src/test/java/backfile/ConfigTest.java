package backfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.Workspace.Outcome;
import backfile.command.config.Editor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of settings, and the editor that it is opened in. */
class ConfigTest {
  private final Workspace workspace = Workspace.open();
  private final Path folder = workspace.home().resolve("config/backfile");

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"less\noffline: true", "less\roffline: true", "less\n"})
  void aValueIsOneLine(String value) {
    Outcome outcome = workspace.run("config", "set", "pager", value);
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().startsWith("backfile: config set pager: a value is one line\n"));
    assertFalse(Files.exists(folder.resolve("config")));
  }

  @Test
  void aLinkToTheFileStaysOne() throws IOException {
    Path file = workspace.write("dotfiles/config", "# mine\n");
    Files.createDirectories(folder);
    Path link = Files.createSymbolicLink(folder.resolve("config"), file);
    assertEquals(0, workspace.run("config", "set", "color", "never").code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("# mine\ncolor: never\n", Files.readString(file));
  }

  @Test
  void theEditorOpensTheFileAndWhatIsWrongInItIsSaid() throws IOException {
    Path editor = workspace.write("editor", "printf 'colour: never\\n' >>\"$1\"\n");
    workspace.environment().put("EDITOR", "/bin/sh " + editor);
    Outcome outcome = workspace.run("config", "edit");
    assertTrue(Files.readString(folder.resolve("config")).endsWith("colour: never\n"));
    assertTrue(outcome.err().contains("/config:1: unknown setting 'colour: never'"), outcome.err());
  }

  @Test
  void anEmptyVariableNamesNoEditor() {
    assertEquals("nano", Editor.of(Map.of("VISUAL", "", "EDITOR", "nano")).command());
    assertEquals("vi", Editor.of(Map.of("VISUAL", "", "EDITOR", "")).command());
    assertEquals("nano", Editor.of(Map.of("VISUAL", "nano", "EDITOR", "ed")).command());
  }

  @Test
  void bytesThatAreNoUtf8SpoilNoOtherSetting() throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("config"), "# café\noffline: true\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("true\n", workspace.run("config", "get", "offline").out());
    Outcome outcome = workspace.run("-A", "demo", "follow", "222", "--read");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("config:2"), outcome.err());
  }

  @Test
  void settingsThatCannotBeReadAllowNoNetwork() throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Outcome outcome = workspace.run("-A", "demo", "follow", "222", "--read");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("offline is true"), outcome.err());
  }
}
