package org.zicht.command.terminal;

import picocli.CommandLine.IVersionProvider;

/** The version, from the archive that the program runs from. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"zicht " + current(), "on Java " + System.getProperty("java.version")};
  }

  /** The version in one word or two. */
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
