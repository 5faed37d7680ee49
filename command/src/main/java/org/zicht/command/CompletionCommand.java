package org.zicht.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code zicht completion}: what a shell needs to complete the command line. */
@Command(
    name = "completion",
    description = "Prints a script by which a shell completes 'zicht' when you press the tab key.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  bash  zicht completion bash > ~/.local/share/bash-completion/completions/zicht",
      "  zsh   zicht completion zsh > ~/.zicht-completion; echo '. ~/.zicht-completion' >> ~/.zshrc",
      "  fish  zicht completion fish > ~/.config/fish/completions/zicht.fish",
      "Then open a new shell. 'zicht' must be on your PATH."
    })
final class CompletionCommand implements Callable<Integer> {

  private enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Surroundings surroundings;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.BASH;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine zicht = Main.commandLine(surroundings);
    String script =
        switch (shell) {
          case BASH, ZSH -> AutoComplete.bash("zicht", zicht);
          case FISH -> fish(zicht);
        };
    try (Destination destination = Destination.stream(surroundings.out())) {
      destination.write(script);
    }
    return ExitStatus.DONE;
  }

  private static String fish(CommandLine zicht) {
    StringBuilder script = new StringBuilder();
    for (Map.Entry<String, CommandLine> entry : zicht.getSubcommands().entrySet()) {
      CommandSpec command = entry.getValue().getCommandSpec();
      script
          .append("complete -c zicht -f -n __fish_use_subcommand -a ")
          .append(entry.getKey())
          .append(" -d ")
          .append(quoted(first(command.usageMessage().description())))
          .append('\n');
      for (OptionSpec option : command.options()) {
        option(script, entry.getKey(), option);
      }
    }
    return script.toString();
  }

  private static void option(StringBuilder script, String command, OptionSpec option) {
    script.append("complete -c zicht -n '__fish_seen_subcommand_from ").append(command).append("'");
    for (String name : option.names()) {
      script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      script.append(" -r");
    }
    if (option.completionCandidates() != null) {
      script.append(" -f -a ").append(quoted(String.join(" ", option.completionCandidates())));
    }
    script.append(" -d ").append(quoted(first(option.description()))).append('\n');
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0].replace("${COMPLETION-CANDIDATES}", "").strip();
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
