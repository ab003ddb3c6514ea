# bash completion for backfile: source <(backfile completion bash)
_backfile() {
  local line=${COMP_LINE:0:COMP_POINT} cut='' each
  local -a words
  read -ra words <<<"$line"
  [[ $line == *[[:blank:]] ]] && words+=('')
  # bash cuts words at colons and equals signs, and replaces only what follows the last of them.
  local word=${words[${#words[@]} - 1]}
  for each in : =; do
    if [[ $COMP_WORDBREAKS == *"$each"* && $word == *"$each"* ]]; then
      cut=${word%"$each"*}$each
      break
    fi
  done
  COMPREPLY=()
  while IFS=$'\t' read -r each _; do
    COMPREPLY+=("$(printf %q "${each#"$cut"}")")
  done < <("${words[0]}" complete -- "${words[@]:1}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:.] ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _backfile backfile
