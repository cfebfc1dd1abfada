# What is installed, below the prefix. Sourced by the programs beside it.
files="bin/maltavla
share/bash-completion/completions/maltavla
share/zsh/site-functions/_maltavla
share/fish/vendor_completions.d/maltavla.fish
share/man/man1/maltavla.1
share/man/sv/man1/maltavla.1"

# A path that the user named, from where the user stands.
named() {
  case "$1" in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s/%s\n' "$here" "$1" ;;
  esac
}

# The static binary, built unless the first argument names one.
binary() {
  if [ -n "${1:-}" ]; then
    printf '%s\n' "$1"
  else
    swift build -c release --product maltavla -Xswiftc -static-executable -Xlinker -s >&2
    printf '%s/maltavla\n' "$(swift build -c release --show-bin-path)"
  fi
}

# Writes every file of the program $1 below the folder $2.
stage() {
  for file in $files; do mkdir -p "$2/$(dirname "$file")"; done
  # Under another name first: a program that runs cannot be written over, but its name can be given to another.
  cp "$1" "$2/bin/.maltavla.new"
  chmod 755 "$2/bin/.maltavla.new"
  mv -f "$2/bin/.maltavla.new" "$2/bin/maltavla"
  "$1" completions bash >"$2/share/bash-completion/completions/maltavla"
  "$1" completions zsh >"$2/share/zsh/site-functions/_maltavla"
  "$1" completions fish >"$2/share/fish/vendor_completions.d/maltavla.fish"
  "$1" help --man --language en >"$2/share/man/man1/maltavla.1"
  "$1" help --man --language sv >"$2/share/man/sv/man1/maltavla.1"
  for file in $files; do [ "$file" = bin/maltavla ] || chmod 644 "$2/$file"; done
}
