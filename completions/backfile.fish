# fish completion for backfile: backfile completion fish | source
function __backfile_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] complete -- $words[2..-1] 2>/dev/null
end
complete -c backfile -a '(__backfile_complete)'
