package org.zicht.ledger.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.zicht.ledger.store.LedgerException;

/** What is wrong with a file, in words for the user. */
final class Failures {

  private Failures() {}

  static LedgerException missing(Path file) {
    return new LedgerException(
        file
            + ": there is no such ledger. Make one with zicht add, or name another: --ledger FILE.");
  }

  static LedgerException noFolder(Path file) {
    return new LedgerException(
        file + ": the folder of this ledger does not exist. Check the name, or make the folder.");
  }

  static LedgerException noLedger(Path file) {
    return new LedgerException(file + ": is no ledger of Zicht. Name another file: --ledger FILE.");
  }

  static LedgerException newer(Path file) {
    return new LedgerException(
        file + ": was written by a newer Zicht than this. Use that one; nothing was changed.");
  }

  static LedgerException damaged(Path file, long entry, Exception cause) {
    return new LedgerException(
        file
            + ": entry "
            + entry
            + " cannot be understood. Run zicht verify, and take a copy from before the damage.",
        cause);
  }

  static LedgerException of(Path file, SQLException failed) {
    // the lower byte is the kind of failure, the rest its detail
    int code = failed.getErrorCode() & 0xFF;
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return noLedger(file);
    }
    String what;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      what = "the disk is full. Make room and try again; what was there is unharmed";
    } else if (code == SQLiteErrorCode.SQLITE_BUSY.code
        || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      what = "another process has been writing to it for two minutes. Try again when it is done";
    } else if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      what = "may not be written by you. Check the permissions of the file and of its folder";
    } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      what = "is damaged. Run zicht verify, and take a copy from before the damage";
    } else {
      what =
          "cannot be read or written (" + failed.getMessage() + "). Check the disk, and try again";
    }
    return new LedgerException(file + ": " + what + ".", failed);
  }
}
