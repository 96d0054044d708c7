import { Argument, type Command } from 'commander'

/** `quotidien completion SHELL` prints a script for the shell to read. */
export function completionCommand(program: Command): void {
  program
    .command('completion')
    .description('a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  quotidien completion bash > ~/.local/share/bash-completion/completions/quotidien
  quotidien completion zsh > ~/.zfunc/_quotidien
  quotidien completion fish > ~/.config/fish/completions/quotidien.fish`,
    )
    .action((shell: 'bash' | 'zsh' | 'fish') => console.log(SCRIPTS[shell](describe(program))))
}

interface Described {
  readonly name: string
  readonly description: string
  readonly options: readonly { readonly flag: string; readonly description: string }[]
}

function describe(program: Command): Described[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.map(({ long, description }) => ({ flag: long ?? '', description })),
  }))
}

const quoted = (text: string) => `'${text.replace(/'/g, "'\\''")}'`

const SCRIPTS: Readonly<Record<'bash' | 'zsh' | 'fish', (commands: readonly Described[]) => string>> = {
  bash: (commands) => `_quotidien() {
  local current=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current")); return; fi
  case \${COMP_WORDS[1]} in
${commands.map(({ name, options }) => `    ${name}) local options="${options.map(({ flag }) => flag).join(' ')}" ;;`).join('\n')}
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _quotidien quotidien`,
  zsh: (commands) => `#compdef quotidien
_arguments -C '1:command:((${commands.map(({ name, description }) => `${name}\\:${JSON.stringify(description)}`).join(' ')}))' '*::arguments:->rest'
case $words[1] in
${commands.map(({ name, options }) => `  ${name}) _arguments ${options.map(({ flag, description }) => quoted(`${flag}[${description.replace(/[[\]:]/g, ' ')}]`)).join(' ')} '*:file:_files' ;;`).join('\n')}
esac`,
  fish: (commands) =>
    commands
      .flatMap(({ name, description, options }) => [
        `complete -c quotidien -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
        ...options.map(
          ({ flag, description }) =>
            `complete -c quotidien -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d ${quoted(description)}`,
        ),
      ])
      .join('\n'),
}
