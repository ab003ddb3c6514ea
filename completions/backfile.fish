# fish completion for backfile: backfile completion fish | source
function __backfile_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    # A quote that is open ends here.
    set -l word (string unescape -- $typed; or string unescape -- $typed\"; or string unescape -- $typed\')
    set -l found ($words[1] complete -- $words[2..-1] "$word" 2>/dev/null)
    if string match -q -- \tfiles $found
        __fish_complete_path "$word"
        return
    end
    # Fish looks for what is typed, which a quote of the query language would part.
    set -l value (string replace -r '.*[:,]"?' '' -- $word)
    string replace -r '^(.*?)\t.*?\t' '$1\t' -- $found |
        string replace -ri -- '^(.*[:,]")'(string escape --style=regex -- $value) '${1}'(string escape --style=regex -- $value)
end
complete -c backfile -f -k -a '(__backfile_complete)'
