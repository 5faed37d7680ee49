package org.zicht.intake;

import java.io.IOException;
import org.zicht.intake.archive.Gzipped;
import org.zicht.intake.archive.TarArchive;
import org.zicht.intake.archive.WebArchive;
import org.zicht.intake.archive.ZipArchive;
import org.zicht.intake.document.OfficeDocument;
import org.zicht.intake.document.PdfDocument;
import org.zicht.intake.feed.Feeds;
import org.zicht.intake.mail.Mail;
import org.zicht.intake.page.PageReader;
import org.zicht.intake.table.JsonReports;
import org.zicht.intake.table.Table;
import org.zicht.intake.web.Fetching;
import org.zicht.report.Content;
import org.zicht.report.Format;
import org.zicht.report.Opener;
import org.zicht.report.Opening;

/**
 * Hands each kind of input to what reads it. Only what is asked for is loaded: a page needs no
 * library of PDF.
 */
public final class Intake implements Opener {

  @Override
  public boolean opens(Format format) {
    return switch (format) {
      case HTML, XML, JSON, TABLE, MAIL, PDF, OFFICE, WARC, ZIP, TAR, GZIP -> true;
      case TEXT, OLD_OFFICE, ARCHIVE, IMAGE, SOUND, PROGRAM -> false;
    };
  }

  @Override
  public void open(Format format, Content content, Opening opening) throws IOException {
    switch (format) {
      case HTML -> PageReader.open(content, opening);
      case XML -> Feeds.open(content, opening);
      case JSON -> JsonReports.open(content, opening);
      case TABLE -> Table.open(content, opening);
      case MAIL -> Mail.open(content, opening);
      case PDF -> PdfDocument.open(content, opening);
      case OFFICE -> OfficeDocument.open(content, opening);
      case WARC -> WebArchive.open(content, opening);
      case ZIP -> ZipArchive.open(content, opening);
      case TAR -> TarArchive.open(content, opening);
      case GZIP -> Gzipped.open(content, opening);
      case TEXT, OLD_OFFICE, ARCHIVE, IMAGE, SOUND, PROGRAM ->
          throw new IllegalArgumentException("is not opened here: " + format);
    }
  }

  @Override
  public void fetch(String address, Opening opening) throws IOException {
    Fetching.fetch(address, opening);
  }
}
