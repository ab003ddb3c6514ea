package backfile.view.export;

import backfile.index.WholePost;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes a file a post into a folder. */
final class FolderExport implements Export {
  private final TargetFolder folder;
  private final PathPlan plan;
  private final Function<WholePost, String> writer;
  private final NewFiles files = new NewFiles();

  FolderExport(TargetFolder folder, PathPlan plan, Function<WholePost, String> writer) {
    this.folder = folder;
    this.plan = plan;
    this.writer = writer;
  }

  @Override
  public void post(WholePost post) {
    write(post);
  }

  /** Gives the path of the post's file in the folder. */
  String write(WholePost post) {
    String path = plan.path(post.post().path());
    Path place = folder.place(path);
    Path file = files.begin(place);
    try (PrintStream out = NewFiles.open(file, place)) {
      out.print(writer.apply(post));
    }
    files.finish(file, place);
    return path;
  }

  @Override
  public void end() {}

  @Override
  public void close() {
    files.close();
  }
}
