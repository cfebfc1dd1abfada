extension Shell {
  /// The line that says that files are to be completed, which the shell does better.
  static let files = ":files"

  /// What the shell reads to complete `maltavla`: it asks the program, which knows plans, metrics and days.
  var stub: String {
    switch self {
    case .bash:
      """
      _maltavla() {
        mapfile -t COMPREPLY < <(maltavla completions bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
        [[ ${COMPREPLY[0]-} == \(Shell.files) ]] && { COMPREPLY=(); compopt -o default; }
      }
      complete -F _maltavla maltavla

      """
    case .zsh:
      """
      #compdef maltavla
      _maltavla() {
        local line; local -a lines open openShown whole wholeShown
        lines=("${(@f)$(maltavla completions zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
        if [[ $lines[1] == \(Shell.files) ]]; then compset -P '*='; _files; return; fi
        for line in ${lines:#}; do
          if [[ ${line%%$'\\t'*} == *= ]]
          then open+=("${line%%$'\\t'*}"); openShown+=("${line/$'\\t'/  }")
          else whole+=("${line%%$'\\t'*}"); wholeShown+=("${line/$'\\t'/  }"); fi
        done
        compadd -U -S '' -ld openShown -a open
        compadd -U -ld wholeShown -a whole
      }
      if [[ $funcstack[1] == _maltavla ]]; then _maltavla; else compdef _maltavla maltavla; fi

      """
    case .fish:
      """
      function __maltavla
        set -l words (commandline -opc)
        set -l last (commandline -ct)
        set -l lines (maltavla completions fish -- $words[2..-1] "$last" 2>/dev/null)
        if test "$lines[1]" = \(Shell.files)
          set -l lead (string match -r '^-[^=]*=' -- "$last")
          for path in (__fish_complete_path (string replace -r '^-[^=]*=' '' -- "$last"))
            echo "$lead$path"
          end
        else
          printf '%s\\n' $lines
        end
      end
      complete -c maltavla -f -a '(__maltavla)'

      """
    }
  }
}
