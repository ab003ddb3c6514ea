package backfile.view.export;

import backfile.index.WholePost;
import java.time.ZoneId;

/** Writes a page a post into a folder, and one that lists them. */
final class SiteExport implements Export {
  private final FolderExport pages;
  private final OneFile listFile;
  private final HtmlList list;

  /**
   * A site in a folder.
   *
   * @param title of the page that lists the others
   */
  SiteExport(TargetFolder folder, String title, ZoneId zone) {
    pages = new FolderExport(folder, PathPlan.of(ExportForm.HTML), new HtmlPost(zone)::write);
    listFile = OneFile.at(folder.place(PathPlan.LIST));
    list = new HtmlList(listFile.out(), zone);
    list.begin(title);
  }

  @Override
  public void post(WholePost post) {
    list.post(post.post(), pages.write(post));
  }

  @Override
  public void end() {
    list.end();
    listFile.end();
    pages.end();
  }

  @Override
  public void close() {
    listFile.close();
    pages.close();
  }
}
