import ArgumentParser

extension Wording {
    /// What `--help` prints.
    enum Help {
        static let rung = "Find your next step at work: occupations, moves and gaps."
        static let rungDiscussion = """
            Without a command, rung opens the explorer on the whole screen. The other commands print plain text, \
            for scripts and for people who cannot use a full screen.

            An occupation is named by its O*NET-SOC code (29-1141.00 or 29-1141) or by a title in quotes.

            EXAMPLES:
              rung
              rung search nurse
              rung show "Registered Nurses"
              rung moves 31-1131 --limit 10
              rung gap "Nursing Assistants" 29-2061
            """

        static let explore = "Open the explorer on the whole screen (what rung does without a command)."
        static let exploreDiscussion = """
            EXAMPLES:
              rung
              rung --ascii
              rung --lang es
              rung --profile me.json
              rung --data /srv/rung/Data
            """

        static let search = "Find occupations by any title that people use."
        static let searchUsage = "rung search <query> ... [<options>]"
        static let searchDiscussion = """
            Words may come in any order, unfinished, abbreviated (RN, CDL) or with a typing error.

            EXAMPLES:
              rung search truck driver
              rung search electrican --limit 5
              rung search RN --format json
            """

        static let show = "Show one occupation: pay, outlook, preparation and competencies."
        static let showDiscussion = """
            EXAMPLES:
              rung show 29-1141
              rung show "Registered Nurses"
              rung show 29-1141.00 --format json
            """

        static let moves = "Suggest moves from an occupation, the most promising first."
        static let movesUsage = """
            rung moves <occupation> [<options>]
            rung moves --all [<options>]
            rung moves --profile <file> [<options>]
            """
        static let movesDiscussion = """
            With --all: from every occupation that O*NET rates to others that it rates.

            EXAMPLES:
              rung moves 31-1131
              rung moves Cashiers --limit 10 --format json
              rung moves --all --limit 40 --format csv
              rung moves --profile me.json
            """

        static let gap = "Show what a move still asks for: competency by competency."
        static let gapUsage = """
            rung gap <from> <to> [<options>]
            rung gap --profile <file> <to> [<options>]
            """
        static let gapDiscussion = """
            EXAMPLES:
              rung gap 31-1131 29-2061
              rung gap "Nursing Assistants" "Registered Nurses" --limit 5
              rung gap 31-1131 29-2061 --format csv
            """

        static let dataOption: ArgumentHelp = """
            The folder of the bundle. Without it: RUNG_DATA, else the bundle that came with the program.
            """
        static let asciiFlag: ArgumentHelp = "Draw with plain ASCII characters only."
        static let colourOption: ArgumentHelp = "Colours: auto (as the terminal and NO_COLOR say), always or never."
        static let noMouseFlag: ArgumentHelp = "Leave the mouse to the terminal, to select text with it."
        static let keepNothingFlag: ArgumentHelp = "Keep no drafts on this computer: for public ones."
        static let queryArgument: ArgumentHelp = "What to look for, one or more words."
        static let occupationArgument: ArgumentHelp = "A code (29-1141.00 or 29-1141) or a title."
        static let fromArgument: ArgumentHelp = "Where the move begins: a code or a title."
        static let toArgument: ArgumentHelp = "Where the move leads: a code or a title."
        static let allFlag: ArgumentHelp = "From every rated occupation."
        static let searchLimit: ArgumentHelp = "At most so many occupations."
        static let movesLimit: ArgumentHelp = "At most so many moves from each occupation."
        static let gapLimit: ArgumentHelp =
            "At most so many lines in each list. As text 20 unless given, otherwise all."
        static let tableFormat: ArgumentHelp = "The shape of the answer: text, json or csv."
        static let documentFormat: ArgumentHelp = "The shape of the answer: text or json."
    }
}
