// A session that does nothing but keep a ladder's draft, to be killed: goes on with the draft that it finds in the folder
// of its argument, or begins one, and writes ladder after ladder. Prints the number of each once it is kept; where one
// cannot be kept, prints why and ends.
import Glibc
import TestSupport
import Workspace

/// Straight to the pipe: what is printed must not wait in a buffer.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

let store = LadderDraftStore(folder: CommandLine.arguments.dropFirst().first ?? ".")
var number = 0
if let draft = store.found().first {
    guard store.resume(draft.slot), let last = NumberedLadder.number(of: draft.kept.ladder) else {
        say("a draft that cannot be gone on with")
        exit(2)
    }
    number = last
}
while true {
    number += 1
    do {
        try store.keep(KeptLadder(ladder: NumberedLadder.ladder(number), path: NumberedLadder.path(number)))
    } catch {
        if case .file(let problem) = error.problem { say("\(problem)") } else { say("\(error.problem)") }
        exit(1)
    }
    say("\(number)")
}
