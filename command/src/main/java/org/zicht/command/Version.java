package org.zicht.command;

import picocli.CommandLine.IVersionProvider;

/** The version, from the archive that the program runs from. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "zicht " + (version == null ? "(not packaged)" : version),
      "on Java " + System.getProperty("java.version")
    };
  }
}
