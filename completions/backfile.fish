# fish completion for backfile: backfile completion fish | source
function __backfile_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    # A quote that is open ends here.
    set -l word (string unescape -- $typed; or string unescape -- $typed\"; or string unescape -- $typed\')
    # Fish shows only what is most like what is typed, so all is asked for in a form that is.
    set -l found ($words[1] complete --as-typed -- $words[2..-1] "$word" 2>/dev/null)
    if string match -q -- \tfiles $found
        __fish_complete_path "$word"
        return
    end
    string replace -r '^(.*?)\t.*?\t' '$1\t' -- $found
end
complete -c backfile -f -k -a '(__backfile_complete)'
