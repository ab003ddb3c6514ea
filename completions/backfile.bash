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
<<<<<<< HEAD
  COMPREPLY=()
  while IFS=$'\t' read -r each _; do
    COMPREPLY+=("$(printf %q "${each#"$cut"}")")
  done < <("${words[0]}" complete -- "${words[@]:1}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:.] ]] && compopt -o nospace 2>/dev/null
=======
  case "$command $before" in
    *' --color') words='auto always never' ;;
    'facet --sort') words='count value' ;;
    *' --sort') words='date title author words path id relevance random' ;;
    *)
      case $command in
        '') words='-A --archive --db --color --no-pager --keep-going --debug -h --help -V --version --format-version -c --command -f --file index list search count facet filter back reset view links follow text archives config completion help version' ;;
        index) words='--name --full -q --quiet -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        list) words='-n --limit --offset --sort --seed --reverse --explain --tsv --csv --json --jsonl -0 --null --count --ids --paths --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: host: id: url: path: date: after: before: words: lang: layout: published: is: has: fm.' ;;
        search) words='-n --limit --offset --sort --seed --reverse --explain --tsv --csv --json --jsonl -0 --null --count --ids --paths --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: host: id: url: path: date: after: before: words: lang: layout: published: is: has: fm.' ;;
        count) words='--explain -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: host: id: url: path: date: after: before: words: lang: layout: published: is: has: fm.' ;;
        facet) words='-n --limit --sort --tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help category author host layout lang published year month day broken title: text: category: author: host: id: url: path: date: after: before: words: lang: layout: published: is: has: fm.' ;;
        filter) words='-A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: host: id: url: path: date: after: before: words: lang: layout: published: is: has: fm.' ;;
        back) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        reset) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        view) words='--width --no-header --no-links --text --markdown --html --json --jsonl --raw -0 --null -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        links) words='--tsv --csv --json --jsonl -0 --null --count --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        follow) words='--print -0 --null -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        text) words='--width --header --links --markdown --html -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        archives) words='--forget --tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        config) words='--tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        completion) words='-A --archive --db --color --no-pager --keep-going --debug -h --help bash zsh fish' ;;
        help) words='-A --archive --db --color --no-pager --keep-going --debug -h --help index list search count facet filter back reset view links follow text archives config completion help version query refs formats shell environment exit-codes' ;;
        version) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
      esac
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  [[ ${COMPREPLY[0]-} == *: ]] && compopt -o nospace 2>/dev/null
>>>>>>> layout
  return 0
}
complete -o default -F _backfile backfile
