#ifndef RUNG_CNCURSES_H
#define RUNG_CNCURSES_H
// SwiftPM refuses the flags of ncursesw's pkg-config file, so the wide functions are asked for here.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>

// Macros that Swift cannot import.
static const attr_t RUNG_BOLD = A_BOLD;
static const attr_t RUNG_DIM = A_DIM;
static const attr_t RUNG_REVERSE = A_REVERSE;
static const attr_t RUNG_UNDERLINE = A_UNDERLINE;

// Globals that Swift 6 rejects, because anybody could change them.
static inline WINDOW *rung_standard_window(void) { return stdscr; }
static inline WINDOW *rung_physical_window(void) { return curscr; }
static inline int rung_colour_count(void) { return COLORS; }

/// Reads the terminfo entry of a terminal type without ending the process when there is none: 1 when it was found.
int rung_load_terminfo(const char *type);

/// A full-screen session that reads standard input and writes to a stream on the same terminal, or NULL.
SCREEN *rung_new_screen(const char *type, FILE *output);

/// An empty file in memory, or -1 (memfd_create hides from Swift).
int rung_memory_file(void);

/// The bytes that put the cursor on a cell, or NULL (a variadic function of terminfo).
const char *rung_cursor_sequence(int row, int column);

/// Cells that the C library, and so ncurses, takes a character to need: 0, 1, 2, or -1 (wcwidth hides from Swift).
int rung_character_width(wchar_t character);

// Signals. Handlers must be C: only here is it certain that nothing allocates, locks or retains.

/// Catches the signals that concern a terminal. Every one of them is noted and wakes whoever polls the other end of the
/// pipe; a crash, or a second request to end, restores the terminal at once and then takes its usual course.
void rung_signals_watch(int wake_descriptor);

/// Gives every signal back what it did before.
void rung_signals_forget(void);

/// Whether this signal has come since it was last asked for.
int rung_signal_take(int signal_number);

/// A signal that has asked the process to end since this was last asked for; 0 where none has.
int rung_ending_signal_take(void);

/// Stops this process (or its whole group, as the terminal's own Ctrl-Z would) until it is continued.
void rung_stop(int whole_group);

/// Ends this process by the default action of a signal, so that its parent sees the true reason.
void rung_end_by_signal(int signal_number);

/// What restores the terminal: bytes for its screen and the settings of its line. Copied; too long a sequence is cut.
void rung_restore_prepare(const char *bytes, size_t count, const struct termios *attributes);

/// From now on the terminal is in order: nothing to restore.
void rung_restore_cancel(void);

/// Keeps what is written to standard error, while it would spoil a full screen, and shows it when released or at a crash.
void rung_diagnostics_hold(void);
void rung_diagnostics_release(void);
#endif
