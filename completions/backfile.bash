# bash completion for backfile: source <(backfile completion bash)
_backfile() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command='' i words=''
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      -A | --archive | --db | --color | -c | --command | -f | --file) ((i++)) ;;
      -*) ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $before" in
    *' --color') words='auto always never' ;;
    'facet --sort') words='count value' ;;
    *' --sort') words='date title author words path id relevance random' ;;
    *)
      case $command in
        '') words='-A --archive --db --color --no-pager --keep-going --debug -h --help -V --version --format-version -c --command -f --file index list search count facet timeline filter back reset view links follow tag save saved unsave dump restore check text archives config completion help version' ;;
        index) words='--name --full -q --quiet -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        list) words='-n --limit --offset --sort --seed --reverse --explain --tsv --csv --json --jsonl -0 --null --count --ids --paths --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        search) words='-n --limit --offset --sort --seed --reverse --explain --tsv --csv --json --jsonl -0 --null --count --ids --paths --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        count) words='--explain -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        facet) words='-n --limit --sort --explain --tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help category author tag host lang layout title id slug url source path words status year month week day weekday hour published is has fm title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        timeline) words='--by --vs --share --spark --tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        filter) words='-A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        back) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        reset) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        view) words='--width --no-header --no-links --raw --json --jsonl -0 --null -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        links) words='--tsv --csv --json --jsonl -0 --null --count --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        follow) words='--print --wayback --read --diff --allow-private --width --no-header --no-links -0 --null -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        tag) words='--gone --tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        save) words='--force -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        saved) words='--tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        unsave) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        dump) words='--force -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        restore) words='--force -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        check) words='--links --known --max-age --pause --only --allow-private --tsv --csv --json --jsonl -0 --null --count --urls --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help title: text: category: author: tag: host: id: url: path: date: after: before: words: status: lang: layout: published: is: has: q: fm.' ;;
        text) words='--width --header --links -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        archives) words='--forget --tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        config) words='--tsv --csv --json --jsonl -0 --null --count --format --fields -A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
        completion) words='-A --archive --db --color --no-pager --keep-going --debug -h --help bash zsh fish' ;;
        help) words='-A --archive --db --color --no-pager --keep-going --debug -h --help index list search count facet timeline filter back reset view links follow tag save saved unsave dump restore check text archives config completion help version query refs formats network shell environment exit-codes' ;;
        version) words='-A --archive --db --color --no-pager --keep-going --debug -h --help' ;;
      esac
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  [[ ${COMPREPLY[0]-} == *: ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _backfile backfile
