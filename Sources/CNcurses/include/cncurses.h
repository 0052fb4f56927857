#ifndef RUNG_CNCURSES_H
#define RUNG_CNCURSES_H
#include <ncurses.h>
#include <stddef.h>
#include <termios.h>
#include <wchar.h>

/// Reads the terminfo entry of a terminal type without ending the process when there is none: 1 when it was found.
int rung_load_terminfo(const char *type);

/// An empty file in memory, or -1 (memfd_create hides from Swift).
int rung_memory_file(void);

/// The bytes that put the cursor on a cell, or NULL (a variadic function of terminfo).
const char *rung_cursor_sequence(int row, int column);

/// The same for a column of the row that the cursor is in, and for a color of the text.
const char *rung_column_sequence(int column);
const char *rung_color_sequence(int number);

/// Cells that the C library takes a character to need: 0, 1, 2, or -1 (wcwidth hides from Swift).
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
