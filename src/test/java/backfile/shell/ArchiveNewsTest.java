package backfile.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.Workspace;
import backfile.command.session.GlobalOptions;
import backfile.command.session.Session;
import java.io.OutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ArchiveNewsTest {
  private final Workspace workspace = Workspace.open();

  @AfterEach
  void removeWorkspace() {
    workspace.close();
  }

  private String count() {
    return workspace.run("-A", "posts", "count").out();
  }

  private void indexOnePost() {
    workspace.write("posts/a.md", "One.");
    workspace.run("index", "posts");
  }

  private Session sessionInThatFolder() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    workspace.enter(workspace.here().resolve("posts"));
    return new Session(workspace.surroundings("", nowhere, nowhere), new GlobalOptions());
  }

  @Test
  @Timeout(60)
  void whatAnotherProcessAddsBeforeTheNewsIsToldIsToldWithIt() throws InterruptedException {
    indexOnePost();
    workspace.write("posts/b.md", "Two.");
    try (Session session = sessionInThatFolder()) {
      ArchiveNews news = new ArchiveNews(session);
      news.start();
      while (count().equals("1\n")) {
        Thread.sleep(1);
      }
      workspace.write("posts/c.md", "Three.");
      workspace.run("index", ".");
      String told = "";
      while (told.isEmpty()) {
        told = news.take();
      }
      assertEquals(
          "since the last index: 1 post new; then another process changed it: 1 post more", told);
      workspace.write("posts/d.md", "Four.");
      workspace.run("index", ".");
      assertEquals("the archive has changed: 1 post more", news.take());
      assertEquals("", news.take());
    }
  }

  @Test
  @Timeout(60)
  void theFirstNewsAfterACheckThatFoundNoneHasItsNumber() throws InterruptedException {
    indexOnePost();
    try (Session session = sessionInThatFolder()) {
      ArchiveNews news = new ArchiveNews(session);
      news.start();
      while (Thread.getAllStackTraces().keySet().stream()
          .anyMatch(each -> each.getName().equals("archive-news"))) {
        Thread.sleep(1);
      }
      workspace.write("posts/b.md", "Two.");
      workspace.write("posts/c.md", "Three.");
      workspace.run("index", ".");
      assertEquals("the archive has changed: 2 posts more", news.take());
    }
  }
}
