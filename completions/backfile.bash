# bash completion for backfile: source <(backfile completion bash)

# Splits a line as bash does: into words, the quote that is open at its end, and what there is of
# the last word before the part that bash is going to replace. That begins after the quote, or
# after the last of the signs at which bash cuts words.
_backfile_split() {
  local line=$1 word='' begun='' cut='' char at
  for ((at = 0; at < ${#line}; at++)); do
    char=${line:at:1}
    if [[ $char == "$quote" ]]; then
      quote=''
    elif [[ $char == \\ && $quote != \' ]]; then
      begun=1 char=${line: ++at:1}
      [[ $quote == \" && $char != [\"\\\$\`] ]] && word+=\\
      word+=$char
    elif [[ -n $quote ]]; then
      word+=$char
    elif [[ $char == [\"\'] ]]; then
      begun=1 quote=$char kept=$word
    elif [[ $char == [[:blank:]] ]]; then
      [[ -n $begun ]] && words+=("$word")
      word='' begun='' cut=''
    else
      begun=1 word+=$char
      [[ $char == [:=] && $COMP_WORDBREAKS == *"$char"* ]] && cut=$word
    fi
  done
  words+=("$word")
  [[ -n $quote ]] || kept=$cut
}

# Writes a word as it can stand where it is put, within the quote that is open there.
_backfile_quoted() {
  local word=$1
  case $quote in
    \') word=${word//\'/\'\\\'\'} ;;
    \")
      word=${word//\\/\\\\} word=${word//\"/\\\"}
      word=${word//\$/\\\$} word=${word//\`/\\\`}
      # Bash closes the quote unless a word ends with one.
      [[ $word == *\" ]] && word+=\"
      ;;
    *) printf -v word %q "$word" ;;
  esac
  COMPREPLY+=("$word")
}

_backfile() {
  local quote='' kept='' word kind
  local -a words
  _backfile_split "${COMP_LINE:0:COMP_POINT}"
  COMPREPLY=()
  compopt -o nosort +o default 2>/dev/null
  while IFS=$'\t' read -r word kind _; do
    # Tabs at the beginning are blanks to read.
    if [[ -z $kind ]]; then
      compopt -o default 2>/dev/null
    else
      _backfile_quoted "${word#"$kept"}"
    fi
  done < <("${words[0]}" complete -- "${words[@]:1}" 2>/dev/null)
  # What all have in common may be less than what is typed, which stays if there is one without.
  local common=${COMPREPLY[0]} typed=${words[${#words[@]} - 1]#"$kept"} each
  for each in "${COMPREPLY[@]}"; do
    while [[ $each != "$common"* ]]; do common=${common%?}; done
  done
  common=${common//[\\\"]/} typed=${typed//[\\\"]/}
  [[ ${#COMPREPLY[@]} -gt 1 && ${#common} -lt ${#typed} ]] && COMPREPLY+=('')
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:./] ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _backfile backfile
